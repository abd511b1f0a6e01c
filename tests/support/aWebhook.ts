import { createWebhookSubscription } from '@/src/commands/integration/createWebhookSubscription'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

export type DeliveryRow = {
  id: string
  event_id: string
  event_type: string
  state: string
  attempts: number
  response_status: number | null
  response_body: string | null
  error: string | null
  history: { status: number | null; error: string | null }[]
  wait: number
}

/** Makes a subscription to some events at an address. */
export const aWebhook = (ctx: Context, { url, eventTypes = ['*'] }: { url: string; eventTypes?: string[] }) =>
  createWebhookSubscription(ctx, { name: `Demo ${newId()}`, url, eventTypes })

/** A subscription's deliveries, oldest first; `wait` is the seconds until the next attempt. */
export const deliveriesOf = (ctx: Context, subscriptionId: string): Promise<DeliveryRow[]> =>
  rowsOf<DeliveryRow>(
    ctx,
    sql`SELECT *, CASE WHEN next_attempt_at = 'infinity' THEN NULL ELSE extract(epoch FROM next_attempt_at - clock_timestamp())::float8 END AS wait
        FROM webhook_deliveries WHERE subscription_id = ${subscriptionId} ORDER BY created_at, id`,
  )

/** Lets the time until the next attempt pass. */
export const passTime = (ctx: Context): Promise<unknown> =>
  rowsOf(
    ctx,
    sql`UPDATE webhook_deliveries SET next_attempt_at = clock_timestamp() WHERE state = 'waiting' AND next_attempt_at <> 'infinity'`,
  )
