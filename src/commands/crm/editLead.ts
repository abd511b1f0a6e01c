import { decideLeadEdit, type LeadDetails } from '@/src/domain/crm/decideLeadEdit'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'
import { snakeCase } from '@/src/platform/database/snakeCase'
import { emit } from '@/src/platform/outbox/emit'

type EditLead = { leadId: string; seen: Partial<LeadDetails>; changes: Partial<LeadDetails> }

const detailColumns = [
  'title',
  'destination',
  'style',
  'travel_month',
  'duration',
  'travelers',
  'budget',
  'notes',
  'language',
  'needs_triage',
] as const

type DetailRow = Record<(typeof detailColumns)[number], unknown>

const detailsOf = (row: DetailRow): LeadDetails => ({
  title: String(row.title),
  destination: String(row.destination),
  style: String(row.style),
  travelMonth: row.travel_month as string | null,
  duration: row.duration as string | null,
  travelers: row.travelers === null ? null : Number(row.travelers),
  budget: row.budget as string | null,
  notes: row.notes as string | null,
  language: row.language as LeadDetails['language'],
  needsTriage: row.needs_triage === true,
})

/**
 * Writes what somebody changed of a lead. Throws `not-found`, or `lead-changed` with both versions when somebody else
 * changed the very same details meanwhile; then nothing is written.
 */
export const editLead = (
  ctx: Context,
  { leadId, seen, changes: asked }: EditLead,
): Promise<{ changed: (keyof LeadDetails)[] }> =>
  inTransaction(ctx, async (tx) => {
    const current = detailsOf(await lockRow<DetailRow>(tx, { table: 'leads', id: leadId }))
    const { changes, conflicts } = decideLeadEdit({ current, seen, changes: asked })
    if (conflicts.length > 0)
      throw new DomainError('lead-changed', 'Somebody else changed the same details meanwhile. Nothing was saved.', {
        conflicts: conflicts.map(({ field, ...values }) => ({ field: snakeCase(field), ...values })),
      })
    const changed = Object.keys(changes) as (keyof LeadDetails)[]
    if (changed.length === 0) return { changed }

    const columns = changed.map((field) => sql`${sql.identifier(snakeCase(field))} = ${changes[field] ?? null}`)
    await rowsOf(
      tx,
      sql`UPDATE leads SET ${sql.join(columns, sql`, `)}, updated_at = ${tx.now.toISOString()} WHERE id = ${leadId}`,
    )
    const before = Object.fromEntries(changed.map((field) => [field, current[field]]))
    await audit(tx.req, { action: 'leads.updated', entity: 'leads', entityId: leadId, before, after: changes })
    await emit(tx.req, { type: 'lead.edited', data: { leadId, changed } })
    return { changed }
  })
