import { storeDocument } from '@/src/commands/shared/storeDocument'
import { attachmentBytesMax, attachmentName, attachmentsMax, attachmentTypeOf } from '@/src/domain/quote/attachmentFile'
import type { QuoteErrorCode } from '@/src/domain/quote/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { lockDraft } from './lockDraft'
import { noteAttachments } from './noteAttachments'

const assertRoom = async (tx: Tx, versionId: string): Promise<void> => {
  const row = await rowOf<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM quote_versions_attachments WHERE _parent_id = ${versionId}`,
  )
  if ((row?.count ?? 0) >= attachmentsMax)
    throw new DomainError<QuoteErrorCode>('too-many-attachments', `A version takes ${attachmentsMax} files.`)
}

/**
 * Stores a file and lets it go with a draft under a title its customer reads; throws `not-found`, `version-frozen`,
 * `invalid-attachment` and `too-many-attachments`.
 */
export const attachFile = (
  ctx: Context,
  { versionId, title, body }: { versionId: string; title: string; body: Buffer },
): Promise<{ attachmentId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { quote } = await lockDraft(tx, versionId)
    if (body.length > attachmentBytesMax)
      throw new DomainError<QuoteErrorCode>('invalid-attachment', 'The file is larger than 10 MB.')
    const contentType = attachmentTypeOf(body)
    await assertRoom(tx, versionId)
    const attachmentId = newId()
    const { id: documentId, sha256 } = await storeDocument(tx, {
      key: `attachment:${attachmentId}`,
      title,
      kind: 'attachment',
      quoteId: quote.id,
      filename: attachmentName({ title, contentType }),
      contentType,
      body,
    })
    // Beside Payload, which would count it as an edit of the trip that an open builder is told of.
    await rowsOf(
      tx,
      sql`INSERT INTO quote_versions_attachments (_order, _parent_id, id, title, document_id)
          SELECT coalesce(max(_order), 0) + 1, ${versionId}, ${attachmentId}, ${title}, ${documentId}
          FROM quote_versions_attachments WHERE _parent_id = ${versionId}`,
    )
    await noteAttachments(tx, {
      action: 'quote.file_attached',
      quoteId: quote.id,
      versionId,
      after: { title, contentType, bytes: body.length, sha256 },
    })
    return { attachmentId }
  })
