import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockAttachment, type OfVersion } from './lockAttachment'
import { touchVersion } from './touchVersion'

/** Takes a file away from a draft; versions that were sent keep theirs. Throws `not-found` and `version-frozen`. */
export const removeAttachment = (ctx: Context, of: OfVersion): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { title, sha256 } = await lockAttachment(tx, of)
    await rowsOf(tx, sql`DELETE FROM quote_versions_attachments WHERE id = ${of.attachmentId}`)
    await touchVersion(tx, of.versionId)
    await audit(tx.req, {
      action: 'quote.file_removed',
      entity: 'quote-versions',
      entityId: of.versionId,
      before: { title, sha256 },
    })
  })
