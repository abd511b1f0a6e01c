import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete what a version of a quote was sent as or with. */
export const guardDocumentInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await rowOf<{ label: string | null }>(
    req,
    sql`SELECT v.label FROM quote_versions v
        WHERE v.pdf_id = ${id} OR EXISTS (SELECT 1 FROM quote_versions_attachments a WHERE a._parent_id = v.id AND a.document_id = ${id})
        LIMIT 1`,
  )
  if (used)
    throw new APIError(`${used.label ?? 'A quote'} holds this document: it stays.`, 409, { code: 'in-use' }, true)
}
