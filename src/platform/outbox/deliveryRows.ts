import type { BasePayload } from 'payload'
import type { DomainEvent } from '@/src/domain/shared/domainEvents'
import { type HasSession, rowOf, rowsOf, sql } from '../database/session'

export type ClaimedDelivery = { id: string; consumer: string; attempts: number; event: DomainEvent }

type ClaimedRow = {
  consumer: string
  attempts: number
  event_id: string
  type: string
  data: unknown
  occurred_at: string
  request_id: string
}

const seconds = (ms: number) => sql`make_interval(secs => ${ms / 1000})`

const eventOf = (row: ClaimedRow): DomainEvent =>
  ({
    id: row.event_id,
    type: row.type,
    data: row.data,
    occurredAt: new Date(row.occurred_at),
    requestId: row.request_id,
  }) as DomainEvent

/**
 * Takes a delivery that is due, or whose worker let its lease run out, for `leaseMs`; its count of attempts then tells
 * this taker from any later one. Returns null when it is not to be had.
 */
export const claimDelivery = async (
  payload: BasePayload,
  { id, leaseMs }: { id: string; leaseMs: number },
): Promise<ClaimedDelivery | null> => {
  const row = await rowOf<ClaimedRow>(
    { payload },
    sql`UPDATE event_deliveries SET status = 'running', attempts = attempts + 1, started_at = clock_timestamp(),
               next_attempt_at = clock_timestamp() + ${seconds(leaseMs)}
        FROM domain_events
        WHERE event_deliveries.id = ${id} AND domain_events.id = event_deliveries.event_id
          AND status IN ('queued', 'running') AND next_attempt_at <= clock_timestamp()
        RETURNING consumer, attempts, event_id, type, data, occurred_at, request_id`,
  )
  return row ? { id, consumer: row.consumer, attempts: row.attempts, event: eventOf(row) } : null
}

type Held = Pick<ClaimedDelivery, 'id' | 'attempts'>

const stillHeld = ({ id, attempts }: Held) => sql`id = ${id} AND status = 'running' AND attempts = ${attempts}`

/** Keeps a delivery for another `leaseMs`. */
export const extendLease = async (payload: BasePayload, held: Held & { leaseMs: number }): Promise<void> => {
  await rowsOf(
    { payload },
    sql`UPDATE event_deliveries SET next_attempt_at = clock_timestamp() + ${seconds(held.leaseMs)} WHERE ${stillHeld(held)}`,
  )
}

/** Marks a delivery done, if it is still this taker's. */
export const finishDelivery = async (payload: BasePayload, held: Held): Promise<void> => {
  await rowsOf(
    { payload },
    sql`UPDATE event_deliveries SET status = 'done', finished_at = clock_timestamp(), last_error = NULL WHERE ${stillHeld(held)}`,
  )
}

/** Puts a delivery back for another attempt in `delayMs`, if it is still this taker's; the relay queues it. */
export const postponeDelivery = async (
  payload: BasePayload,
  { error, delayMs, ...held }: Held & { error: string; delayMs: number },
): Promise<void> => {
  await rowsOf(
    { payload },
    sql`UPDATE event_deliveries SET status = 'queued', enqueued_at = NULL, last_error = ${error},
               next_attempt_at = clock_timestamp() + ${seconds(delayMs)}
        WHERE ${stillHeld(held)}`,
  )
}

/** Marks a delivery dead in the transaction given; returns whether it was still this taker's. */
export const buryDelivery = async (at: HasSession, { error, ...held }: Held & { error: string }): Promise<boolean> => {
  const buried = await rowsOf(
    at,
    sql`UPDATE event_deliveries SET status = 'dead', finished_at = clock_timestamp(), last_error = ${error}
        WHERE ${stillHeld(held)} RETURNING id`,
  )
  return buried.length > 0
}

/** Has a delivery that is open but not due queued again for when it is. */
export const queueAgain = async (payload: BasePayload, id: string): Promise<void> => {
  await rowsOf(
    { payload },
    sql`UPDATE event_deliveries SET enqueued_at = NULL WHERE id = ${id} AND status IN ('queued', 'running')`,
  )
}
