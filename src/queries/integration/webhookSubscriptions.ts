import { validate as isUuid } from 'uuid'
import type { WebhookSubscriptionStatus } from '@/src/domain/integration/webhookSubscriptionMachine'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'

/** Beyond that many a figure says "at least". */
export const webhooksCountedMax = 1_000

const listedMax = 200

/** A subscription as staff see it: never its secret. */
export type WebhookSubscriptionView = {
  id: string
  name: string
  url: string
  event_types: string[]
  status: WebhookSubscriptionStatus
  disabled_reason: string | null
  previous_secret_until: string | null
  last_attempt_at: string | null
  last_succeeded_at: string | null
  failing_since: string | null
  created_at: string
  updated_at: string
  /** Of the last 24 hours, each counted up to a thousand. */
  delivered: number
  dead: number
  waiting: number
}

const counted = (condition: Sql) =>
  sql`(SELECT count(*)::int FROM (SELECT 1 FROM webhook_deliveries d WHERE d.subscription_id = s.id AND ${condition} LIMIT ${webhooksCountedMax}) c)`

const lastDay = sql`d.created_at > clock_timestamp() - interval '24 hours'`

const instants = [
  ...(['previous_secret_until', 'last_attempt_at', 'last_succeeded_at'] as const),
  ...(['failing_since', 'created_at', 'updated_at'] as const),
]

const view = (row: WebhookSubscriptionView): WebhookSubscriptionView => ({
  ...row,
  ...Object.fromEntries(instants.map((name) => [name, row[name] ? new Date(String(row[name])).toISOString() : null])),
})

const select = async (ctx: Pick<Context, 'payload'>, condition: Sql): Promise<WebhookSubscriptionView[]> => {
  const rows = await rowsOf<WebhookSubscriptionView>(
    ctx,
    sql`SELECT s.id, s.name, s.url, s.event_types, s.status, s.disabled_reason, s.previous_secret_until, s.last_attempt_at,
               s.last_succeeded_at, s.failing_since, s.created_at, s.updated_at,
               ${counted(sql`d.state = 'delivered' AND ${lastDay}`)} AS delivered,
               ${counted(sql`d.state = 'dead' AND ${lastDay}`)} AS dead,
               ${counted(sql`d.state = 'waiting'`)} AS waiting
        FROM webhook_subscriptions s WHERE ${condition} ORDER BY s.name, s.id LIMIT ${listedMax}`,
  )
  return rows.map(view)
}

/** Lists the subscriptions by name, with what was delivered to each, in one statement. */
export const webhookSubscriptions = (ctx: Pick<Context, 'payload'>): Promise<WebhookSubscriptionView[]> =>
  select(ctx, sql`true`)

/** Returns one subscription, or null. */
export const webhookSubscription = async (
  ctx: Pick<Context, 'payload'>,
  id: string,
): Promise<WebhookSubscriptionView | null> => (isUuid(id) ? ((await select(ctx, sql`s.id = ${id}`))[0] ?? null) : null)
