import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'

type Change = {
  action: 'quote.file_attached' | 'quote.file_renamed' | 'quote.file_removed'
  quoteId: string
  versionId: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/** Writes down and tells that the files of a draft changed, and marks the draft as changed. */
export const noteAttachments = async (tx: Tx, { action, quoteId, versionId, ...change }: Change): Promise<void> => {
  // So that a form opened before is not saved over it.
  await rowsOf(tx, sql`UPDATE quote_versions SET updated_at = ${tx.now.toISOString()} WHERE id = ${versionId}`)
  await audit(tx.req, { action, entity: 'quote-versions', entityId: versionId, ...change })
  await emit(tx.req, { type: 'quote.files_changed', data: { quoteId, versionId } })
}
