import { type ClockStep, nextStep, stepDue } from '@/src/domain/crm/clockTimes'
import { type AuditEntry, audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'

const batch = 100

const instants = ['warn_at', 'due_at', 'escalate_at', 'warned_at', 'breached_at', 'escalated_at'] as const

type Row = { id: string; lead_id: string; kind: 'first_response' | 'follow_up' } & Record<
  (typeof instants)[number],
  string | null
>

type Stepped = Pick<Row, 'id' | 'lead_id' | 'kind'> & { step: ClockStep; dueAt: Date; next: Date | null }

/** Locks clocks something is to be done about, and their leads; those reckoned by older settings are reckoned anew first. */
const lockDue = (tx: Tx): Promise<Row[]> =>
  rowsOf<Row>(
    tx,
    sql`SELECT c.id, c.lead_id, c.kind, c.warn_at, c.due_at, c.escalate_at, c.warned_at, c.breached_at, c.escalated_at
        FROM lead_clocks c JOIN leads l ON l.id = c.lead_id
        WHERE c.next_step_at <= ${tx.now.toISOString()} AND c.revision >= (SELECT revision FROM clock_settings)
        ORDER BY c.next_step_at LIMIT ${batch} FOR UPDATE OF l, c SKIP LOCKED`,
  )

const stepOf = (row: Row, now: Date): Stepped | null => {
  const at = (name: (typeof instants)[number]) => (row[name] ? new Date(row[name]) : null)
  const dueAt = at('due_at')
  if (!dueAt) return null
  const times = { warnAt: at('warn_at'), dueAt, escalateAt: at('escalate_at') }
  const done = { warnedAt: at('warned_at'), breachedAt: at('breached_at'), escalatedAt: at('escalated_at') }
  const step = stepDue(times, done, now)
  if (!step) return null
  const stepped = { warn: { warnedAt: now }, breach: { breachedAt: now }, escalate: { escalatedAt: now } }[step]
  const { id, lead_id, kind } = row
  return { id, lead_id, kind, step, dueAt, next: nextStep(times, { ...done, ...stepped })?.at ?? null }
}

const write = (tx: Tx, stepped: readonly Stepped[]) => {
  const at = tx.now.toISOString()
  const given = stepped.map(({ id, step, next }) => ({ id, step, next: next?.toISOString() ?? null }))
  return rowsOf(
    tx,
    sql`WITH stepped AS (
          UPDATE lead_clocks c SET next_step_at = given.next,
                 warned_at = CASE given.step WHEN 'warn' THEN ${at} ELSE c.warned_at END,
                 breached_at = CASE given.step WHEN 'breach' THEN ${at} ELSE c.breached_at END,
                 escalated_at = CASE given.step WHEN 'escalate' THEN ${at} ELSE c.escalated_at END
          FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS given (id uuid, step text, next timestamptz)
          WHERE c.id = given.id RETURNING c.lead_id, c.kind, given.step
        )
        UPDATE leads SET sla_breached_at = coalesce(sla_breached_at, ${at})
        FROM stepped WHERE leads.id = stepped.lead_id AND stepped.kind = 'first_response' AND stepped.step = 'breach'`,
  )
}

const actions = { warn: 'lead.sla_warned', breach: 'lead.sla_breached', escalate: 'lead.sla_escalated' } as const

const tell = async (tx: Tx, { id: clockId, lead_id: leadId, kind, step, dueAt }: Stepped): Promise<void> => {
  const type = actions[step]
  const after: AuditEntry['after'] = { clock: clockId, kind, dueAt: dueAt.toISOString() }
  await audit(tx.req, { action: type, entity: 'leads', entityId: leadId, after })
  const key = `${type}:${clockId}`
  if (type === 'lead.sla_breached') await emit(tx.req, { type, key, data: { leadId, clockId, kind } })
  else await emit(tx.req, { type, key, data: { leadId, clockId } })
}

/**
 * Takes the next step of clocks that are due for one, at most 100 at a time: a warning, late, escalated, each once however
 * many sweeps run; returns how many.
 */
export const stepClocks = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const stepped = (await lockDue(tx)).map((row) => stepOf(row, tx.now)).filter((each) => each !== null)
    if (stepped.length === 0) return 0
    await write(tx, stepped)
    for (const each of stepped) await tell(tx, each)
    return stepped.length
  })
