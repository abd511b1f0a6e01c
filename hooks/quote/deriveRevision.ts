import type { CollectionBeforeChangeHook } from 'payload'
import type { QuoteVersion } from '@/src/payload-types'
import { actorOf } from '@/src/platform/actor'
import { rowOf, sql } from '@/src/platform/database/session'

/**
 * Counts the edits of a draft and says whose the last was, whichever way it came in, so that two people at once are told.
 * The row is locked first: of two edits at the same time no two get one number.
 */
export const deriveRevision: CollectionBeforeChangeHook<QuoteVersion> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if ((data.status ?? originalDoc?.status) !== 'draft') return data
  const edited = { editedBy: actorOf(req).name, editedAt: new Date().toISOString() }
  if (operation === 'create' || !originalDoc) return { ...data, ...edited, revision: 0 }
  const locked = await rowOf<{ revision: string | null }>(
    req,
    sql`SELECT revision FROM quote_versions WHERE id = ${originalDoc.id} FOR UPDATE`,
  )
  return { ...data, ...edited, revision: Number(locked?.revision ?? 0) + 1 }
}
