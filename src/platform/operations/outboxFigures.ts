import { type HasSession, rowOf, sql } from '../database/session'

export type OutboxFigures = {
  /** Events no delivery was made of yet, and deliveries that are due or run. */
  depth: number
  /** Of the event that waits longest for a first attempt of any of its deliveries; null when none waits. */
  oldestSeconds: number | null
  queued: number
  retrying: number
  running: number
  dead: number
  doneLastDay: number
}

/** Reads how much the outbox holds and how long it has waited. */
export const outboxFigures = async (at: HasSession): Promise<OutboxFigures> => {
  const row = await rowOf<OutboxFigures>(
    at,
    sql`WITH unrelayed AS (
          SELECT count(*)::int AS number, min(occurred_at) AS oldest FROM domain_events WHERE relayed_at IS NULL
        ), deliveries AS (
          SELECT count(*) FILTER (WHERE status = 'queued' AND attempts = 0)::int AS queued,
                 count(*) FILTER (WHERE status = 'queued' AND attempts > 0)::int AS retrying,
                 count(*) FILTER (WHERE status = 'running')::int AS running,
                 count(*) FILTER (WHERE status = 'running' OR next_attempt_at <= clock_timestamp())::int AS due,
                 min(created_at) FILTER (WHERE status = 'queued' AND attempts = 0) AS oldest
          FROM event_deliveries WHERE status IN ('queued', 'running')
        )
        SELECT unrelayed.number + deliveries.due AS depth,
               extract(epoch FROM clock_timestamp() - LEAST(unrelayed.oldest, deliveries.oldest))::float8 AS "oldestSeconds",
               queued, retrying, running,
               (SELECT count(*)::int FROM event_deliveries WHERE status = 'dead') AS dead,
               (SELECT count(*)::int FROM event_deliveries
                WHERE status = 'done' AND finished_at > clock_timestamp() - interval '1 day') AS "doneLastDay"
        FROM unrelayed, deliveries`,
  )
  if (!row) throw new Error('The outbox could not be counted.')
  return row
}
