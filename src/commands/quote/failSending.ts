import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockVersion } from './lockQuote'

/** Gives a version whose document could not be made back to its author, with the reason; does nothing unless it is being sent. */
export const failSending = (
  ctx: Context,
  { versionId, reason }: { versionId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { version } = await lockVersion(tx, versionId)
    if (version.status !== 'sending') return
    await rowsOf(
      tx,
      sql`UPDATE quote_versions SET status = 'draft', send_error = ${reason.slice(0, 300)}, frozen_at = NULL, frozen = NULL, content_hash = NULL, updated_at = ${tx.now.toISOString()}
          WHERE id = ${versionId}`,
    )
    await audit(tx.req, {
      action: 'quote.sending_failed',
      entity: 'quote-versions',
      entityId: versionId,
      before: { status: 'sending' },
      after: { status: 'draft' },
      reason,
    })
  })
