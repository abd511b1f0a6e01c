import { validate as isUuid } from 'uuid'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

export const webhookStates = ['waiting', 'delivered', 'dead'] as const
export type WebhookState = (typeof webhookStates)[number]

export type WebhookDeliveryView = {
  id: string
  event_id: string
  event_type: string
  occurred_at: string
  state: WebhookState
  attempts: number
  next_attempt_at: string | null
  last_attempt_at: string | null
  settled_at: string | null
  response_status: number | null
  error: string | null
  duration_ms: number | null
  created_at: string
}

export type WebhookAttemptView = { at: string; status: number | null; ms: number; error: string | null }

export type WebhookDeliveryDetail = WebhookDeliveryView & {
  body: string
  response_body: string | null
  history: WebhookAttemptView[]
}

// What is held back waits for ever as far as the database knows, and has no next attempt as far as people do.
const columns = sql`id, event_id, event_type, occurred_at, state, attempts, last_attempt_at, settled_at, response_status,
  error, duration_ms, created_at,
  CASE WHEN state = 'waiting' AND next_attempt_at <> 'infinity' THEN next_attempt_at END AS next_attempt_at`

const instants = ['occurred_at', 'next_attempt_at', 'last_attempt_at', 'settled_at', 'created_at'] as const

const view = <Row extends WebhookDeliveryView>(row: Row): Row => ({
  ...row,
  ...Object.fromEntries(instants.map((name) => [name, row[name] ? new Date(String(row[name])).toISOString() : null])),
})

type Asked = {
  subscriptionId: string
  state?: WebhookState /** The last id of the page before. */
  after?: string
  limit: number
}

/** Lists a subscription's deliveries, newest first, from after one of them on. */
export const webhookDeliveries = async (
  ctx: Pick<Context, 'payload'>,
  { subscriptionId, state, after, limit }: Asked,
): Promise<WebhookDeliveryView[]> => {
  const older = after
    ? isUuid(after)
      ? sql`(created_at, id) < (SELECT created_at, id FROM webhook_deliveries WHERE id = ${after})`
      : sql`false`
    : sql`true`
  const rows = await rowsOf<WebhookDeliveryView>(
    ctx,
    sql`SELECT ${columns} FROM webhook_deliveries
        WHERE subscription_id = ${subscriptionId} AND ${state ? sql`state = ${state}` : sql`true`} AND ${older}
        ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
  )
  return rows.map(view)
}

/** Returns one delivery with what was sent, what was answered and every attempt, or null. */
export const webhookDelivery = async (
  ctx: Pick<Context, 'payload'>,
  { subscriptionId, id }: { subscriptionId: string; id: string },
): Promise<WebhookDeliveryDetail | null> => {
  if (!isUuid(id)) return null
  const row = await rowOf<WebhookDeliveryDetail>(
    ctx,
    sql`SELECT ${columns}, body, response_body, history FROM webhook_deliveries
        WHERE id = ${id} AND subscription_id = ${subscriptionId}`,
  )
  return row ? view(row) : null
}
