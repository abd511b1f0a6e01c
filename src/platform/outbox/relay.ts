import type { BasePayload } from 'payload'
import { rowOf, rowsOf, sql } from '../database/session'
import type { Consumer } from '../jobs/job'
import type { JobBackend } from '../jobs/jobBackend'

const batch = 200

type RelayArgs = { payload: BasePayload; consumers: readonly Consumer[] }

/**
 * Makes the deliveries of the next waiting events, one per consumer, and marks those events relayed: one statement,
 * so both or neither, and events another relay holds are left to it. Returns how many events there were.
 */
export const relayEvents = async ({ payload, consumers }: RelayArgs): Promise<number> => {
  const table = JSON.stringify(consumers.map(({ on, name }) => ({ type: on, consumer: name })))
  const result = await rowOf<{ relayed: number }>(
    { payload },
    sql`WITH taken AS (
          SELECT id, type FROM domain_events WHERE relayed_at IS NULL ORDER BY seq LIMIT ${batch} FOR UPDATE SKIP LOCKED
        ), made AS (
          INSERT INTO event_deliveries (id, event_id, consumer)
          SELECT gen_random_uuid(), taken.id, interested.consumer
          FROM taken JOIN jsonb_to_recordset(${table}::jsonb) AS interested (type text, consumer text) USING (type)
          ON CONFLICT (event_id, consumer) DO NOTHING
        ), marked AS (
          UPDATE domain_events SET relayed_at = clock_timestamp() FROM taken WHERE domain_events.id = taken.id RETURNING 1
        )
        SELECT count(*)::int AS relayed FROM marked`,
  )
  return result?.relayed ?? 0
}

type Unqueued = { id: string; attempts: number; next_attempt_at: string }

/**
 * Makes a job for each delivery that has none yet: new ones, failed ones that wait for their next attempt, and ones
 * staff or the recovery asked for again. Returns how many there were.
 */
export const enqueueDeliveries = async ({
  payload,
  backend,
}: {
  payload: BasePayload
  backend: JobBackend
}): Promise<number> => {
  const unqueued = await rowsOf<Unqueued>(
    { payload },
    sql`SELECT id, attempts, next_attempt_at FROM event_deliveries
        WHERE enqueued_at IS NULL AND status IN ('queued', 'running') ORDER BY next_attempt_at LIMIT ${batch}`,
  )
  if (unqueued.length === 0) return 0
  await backend.enqueue(unqueued.map(({ id, next_attempt_at }) => ({ key: id, at: new Date(next_attempt_at) })))
  // A delivery that failed meanwhile has counted one more attempt and waits to be queued anew.
  await rowsOf(
    { payload },
    sql`UPDATE event_deliveries SET enqueued_at = clock_timestamp()
        FROM jsonb_to_recordset(${JSON.stringify(unqueued)}::jsonb) AS queued (id uuid, attempts integer)
        WHERE event_deliveries.id = queued.id AND event_deliveries.attempts = queued.attempts`,
  )
  return unqueued.length
}

/** Does one round of the relay; answers whether there may be more to do at once. */
export const relayRound = async ({
  payload,
  consumers,
  backend,
}: RelayArgs & { backend: JobBackend }): Promise<boolean> => {
  const relayed = await relayEvents({ payload, consumers })
  const enqueued = await enqueueDeliveries({ payload, backend })
  return relayed === batch || enqueued === batch
}
