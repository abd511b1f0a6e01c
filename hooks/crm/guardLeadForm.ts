import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isCommand, refusing } from '@/hooks/shared/refusing'
import { type FormConflict, mergeLeadForm } from '@/src/domain/crm/mergeLeadForm'
import { DomainError } from '@/src/domain/shared/domainError'
import { shortenText } from '@/src/domain/shared/shortenText'
import { rowsOf, sql } from '@/src/platform/database/session'

/** So long after the instant a change gives the record, at most, its own entry is written. */
export const entryDelayMs = 500
const shownLength = 120

const shown = (value: unknown): string => {
  if (value === null || value === '') return '(nothing)'
  return typeof value === 'object' ? '(as it stands there)' : `“${shortenText(String(value), shownLength)}”`
}

/** What stood at an instant in those fields that were changed since, by the entries of whoever changed them. */
const seenAt = async (req: PayloadRequest, { leadId, at }: { leadId: string; at: Date }) => {
  const entries = await rowsOf<{ before: Record<string, unknown> | null }>(
    req,
    sql`SELECT before FROM audit_events WHERE entity = 'leads' AND entity_id = ${leadId} AND action = 'leads.updated'
          AND at > ${new Date(at.getTime() + entryDelayMs).toISOString()} ORDER BY at DESC, id DESC`,
  )
  // The newest first, so that of a field changed twice the oldest value stays.
  return Object.assign({}, ...entries.map(({ before }) => before)) as Record<string, unknown>
}

const sentence = ({ field, theirs, yours }: FormConflict): string =>
  `${field}: theirs ${shown(theirs)}, yours ${shown(yours)}`

/**
 * Keeps a form that was opened before somebody else saved from writing over what they changed: what only they changed
 * stays, and where both changed the same it is refused with 409, which names both.
 */
export const guardLeadForm: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
  const isStale = operation === 'update' && data.updatedAt && data.updatedAt !== originalDoc?.updatedAt
  if (isCommand(context) || !isStale) return data
  const seen = await seenAt(req, { leadId: String(originalDoc.id), at: new Date(data.updatedAt) })
  const { merged, conflicts } = mergeLeadForm({ current: originalDoc, seen, yours: data })
  if (conflicts.length > 0)
    refusing(() => {
      const both = conflicts.map(sentence).join('; ')
      throw new DomainError(
        'lead-changed',
        `Somebody else changed the same meanwhile, and nothing was saved. ${both}. Copy yours, load the page again, and decide.`,
      )
    })
  return merged
}
