import type { TurnedClock } from '@/src/domain/crm/turnClocks'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { clockRow } from './clockRow'

/** The clocks of one lead that changed, and whether it was answered by that. */
export type LeadClocks = { leadId: string; clocks: readonly TurnedClock[]; isAnswer: boolean }

const earliest = (dates: readonly Date[]): string | null =>
  dates.length > 0 ? new Date(Math.min(...dates.map((date) => date.getTime()))).toISOString() : null

/** What lists and the board show of a lead follows from its clocks. */
const leadFacts = ({ leadId, clocks, isAnswer }: LeadClocks) => {
  const first = clocks.find(({ kind }) => kind === 'first_response')
  return {
    id: leadId,
    next_due_at: earliest(clocks.flatMap(({ times }) => (times ? [times.dueAt] : []))),
    sla_due_at: first?.times?.dueAt.toISOString() ?? null,
    first_response_minutes: isAnswer ? (first?.usedMinutes ?? null) : null,
  }
}

/** Writes clocks that changed, and on their leads what is due when, in one statement; a lead's clocks are given whole. */
export const writeClocks = async (
  tx: Tx,
  { changed, revision }: { changed: readonly LeadClocks[]; revision: number },
): Promise<void> => {
  const rows = changed.flatMap(({ leadId, clocks }) => clocks.map((clock) => clockRow(clock, { leadId, revision })))
  await rowsOf(
    tx,
    sql`WITH written AS (
          INSERT INTO lead_clocks SELECT (jsonb_populate_record(NULL::lead_clocks, given)).*
          FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS given
          ON CONFLICT (id) DO UPDATE SET
            policy_id = excluded.policy_id, minutes = excluded.minutes, warn_before_minutes = excluded.warn_before_minutes,
            escalate_after_minutes = excluded.escalate_after_minutes, started_at = excluded.started_at,
            running_since = excluded.running_since, paused_at = excluded.paused_at, stopped_at = excluded.stopped_at,
            warn_at = excluded.warn_at, due_at = coalesce(excluded.due_at, lead_clocks.due_at), escalate_at = excluded.escalate_at,
            used_ms = excluded.used_ms, used_minutes = excluded.used_minutes, next_step_at = excluded.next_step_at,
            revision = excluded.revision
        )
        UPDATE leads SET next_due_at = given.next_due_at, sla_due_at = coalesce(given.sla_due_at, leads.sla_due_at),
               first_response_minutes = coalesce(given.first_response_minutes, leads.first_response_minutes)
        FROM jsonb_to_recordset(${JSON.stringify(changed.map(leadFacts))}::jsonb)
          AS given (id uuid, next_due_at timestamptz, sla_due_at timestamptz, first_response_minutes numeric)
        WHERE leads.id = given.id`,
  )
}
