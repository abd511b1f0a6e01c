import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import { type OutboxFigures, outboxFigures } from '@/src/platform/operations/outboxFigures'
import { type ThrottledAddress, throttledAddresses } from './throttledAddresses'

export type DeadLetter = {
  id: string
  consumer: string
  event: string
  reason: string | null
  attempts: number
  died_at: string
}

export type SweepState = {
  name: string
  started_at: string | null
  succeeded_at: string | null
  failed_at: string | null
  last_error: string | null
  last_result: Record<string, number> | null
  duration_ms: number | null
}

export type WebhookFigures = {
  provider: 'stripe' | 'postmark' | 'twilio'
  stored: number
  applied: number
  open: number
  dead: number
}

export type AuditChainState = { sealed: number; waiting: number; verified_at: string | null; broken: string | null }

export type SystemStatus = {
  outbox: OutboxFigures
  deadLetters: DeadLetter[]
  sweeps: SweepState[]
  webhooks: WebhookFigures[]
  throttled: ThrottledAddress[]
  auditChain: AuditChainState
}

const deadLettersShown = 50

const iso = (column: string) => sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

const readDeadLetters = (at: HasSession): Promise<DeadLetter[]> =>
  rowsOf<DeadLetter>(
    at,
    sql`SELECT delivery.id, consumer, event.type AS event, last_error AS reason, attempts, ${iso('finished_at')} AS died_at
        FROM event_deliveries AS delivery JOIN domain_events AS event ON event.id = delivery.event_id
        WHERE status = 'dead' ORDER BY finished_at DESC LIMIT ${deadLettersShown}`,
  )

const readSweeps = (at: HasSession): Promise<SweepState[]> =>
  rowsOf<SweepState>(
    at,
    sql`SELECT name, ${iso('started_at')} AS started_at, ${iso('succeeded_at')} AS succeeded_at, ${iso('failed_at')} AS failed_at,
               last_error, last_result, duration_ms
        FROM sweep_runs ORDER BY name`,
  )

const readWebhooks = (at: HasSession): Promise<WebhookFigures[]> =>
  rowsOf<WebhookFigures>(
    at,
    sql`WITH received AS (
          SELECT id, split_part(type, '.', 1) AS provider FROM domain_events
          WHERE type IN ('stripe.event_received', 'postmark.event_received', 'twilio.status_received', 'twilio.message_received')
            AND occurred_at > clock_timestamp() - interval '1 day'
        ), judged AS (
          SELECT provider, received.id,
                 bool_or(status = 'dead') AS dead, count(status) > 0 AND bool_and(status = 'done') AS applied
          FROM received LEFT JOIN event_deliveries ON event_id = received.id GROUP BY provider, received.id
        )
        SELECT known.provider, count(judged.id)::int AS stored, count(*) FILTER (WHERE applied)::int AS applied,
               count(*) FILTER (WHERE judged.id IS NOT NULL AND NOT applied AND dead IS NOT TRUE)::int AS open,
               count(*) FILTER (WHERE dead)::int AS dead
        FROM (VALUES (1, 'stripe'), (2, 'postmark'), (3, 'twilio')) AS known (place, provider)
        LEFT JOIN judged ON judged.provider = known.provider
        GROUP BY known.place, known.provider ORDER BY known.place`,
  )

const readAuditChain = async (at: HasSession): Promise<AuditChainState> => {
  const rows = await rowsOf<AuditChainState>(
    at,
    sql`SELECT (SELECT count(*)::int FROM audit_chain) AS sealed,
               (SELECT count(*)::int FROM audit_events AS entry
                WHERE NOT EXISTS (SELECT FROM audit_chain WHERE audit_event_id = entry.id)) AS waiting,
               (SELECT ${iso('succeeded_at')} FROM sweep_runs WHERE name = 'verify-audit-chain') AS verified_at,
               (SELECT last_error FROM sweep_runs WHERE name = 'verify-audit-chain') AS broken`,
  )
  return rows[0] ?? { sealed: 0, waiting: 0, verified_at: null, broken: null }
}

/** Reads what those who run the system want to know at a glance: queue, failures, sweeps, webhooks, limits, audit. */
export const systemStatus = async (at: HasSession): Promise<SystemStatus> => {
  const [outbox, deadLetters, sweeps, webhooks, throttled, auditChain] = await Promise.all([
    outboxFigures(at),
    readDeadLetters(at),
    readSweeps(at),
    readWebhooks(at),
    throttledAddresses(at),
    readAuditChain(at),
  ])
  return { outbox, deadLetters, sweeps, webhooks, throttled, auditChain }
}
