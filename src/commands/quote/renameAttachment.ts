import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockAttachment, type OfVersion } from './lockAttachment'
import { noteAttachments } from './noteAttachments'

/** Gives a file of a draft another title; throws `not-found` and `version-frozen`. */
export const renameAttachment = (ctx: Context, { title, ...of }: OfVersion & { title: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const before = await lockAttachment(tx, of)
    await rowsOf(tx, sql`UPDATE quote_versions_attachments SET title = ${title} WHERE id = ${of.attachmentId}`)
    await noteAttachments(tx, {
      action: 'quote.file_renamed',
      quoteId: before.quoteId,
      versionId: of.versionId,
      before: { title: before.title },
      after: { title },
    })
  })
