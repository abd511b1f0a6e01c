import { connectedTo } from '@/tests/support/connectedTo'
import { eventually } from '@/tests/support/eventually'

const isIdle = `
  SELECT NOT EXISTS (SELECT FROM domain_events WHERE relayed_at IS NULL)
     AND NOT EXISTS (SELECT FROM event_deliveries
                     WHERE status = 'running' OR status = 'queued' AND next_attempt_at <= clock_timestamp())
     AND NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory'
                     AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
     AND NOT EXISTS (SELECT FROM pg_stat_activity
                     WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle') AS idle`

/** Waits until nothing is left for the worker to do, no sweep runs and no statement is under way. */
export const awaitIdle = (url: string): Promise<unknown> =>
  connectedTo(url, (client) =>
    eventually(async () => (await client.query<{ idle: boolean }>(isIdle)).rows[0]?.idle, { withinMs: 60_000 }),
  )
