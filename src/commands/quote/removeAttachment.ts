import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockAttachment, type OfVersion } from './lockAttachment'
import { noteAttachments } from './noteAttachments'

/** Takes a file away from a draft; versions that were sent keep theirs. Throws `not-found` and `version-frozen`. */
export const removeAttachment = (ctx: Context, of: OfVersion): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { quoteId, title, sha256 } = await lockAttachment(tx, of)
    await rowsOf(tx, sql`DELETE FROM quote_versions_attachments WHERE id = ${of.attachmentId}`)
    await noteAttachments(tx, {
      action: 'quote.file_removed',
      quoteId,
      versionId: of.versionId,
      before: { title, sha256 },
    })
  })
