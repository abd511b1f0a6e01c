import type { PricingWarningCode } from '@/src/domain/quote/pricingWarning'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'
import { offerOf } from '@/src/queries/quote/offerOf'
import { lockDraft } from './lockDraft'

type Override = { versionId: string; code: PricingWarningCode; lineId: string; reason: string }

/**
 * Lets a warning about a line's price stand, with a manager's reason, so that the draft may be sent; the next version asks
 * again. Throws `not-found`, `version-frozen`, and `warning-gone` where nothing like it is found any more.
 */
export const overrideWarning = (ctx: Context, { versionId, code, lineId, reason }: Override): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { quote } = await lockDraft(tx, versionId)
    const { standing } = await offerOf(tx, { versionId })
    const found = standing.warnings.find((warning) => warning.code === code && warning.lineId === lineId)
    if (!found) throw new DomainError('warning-gone', 'There is no such warning any more.')
    const by = tx.actor.kind === 'staff' ? tx.actor.id : null
    // Beside Payload, which would count it as an edit of the trip that somebody else's open builder is told of.
    await rowsOf(
      tx,
      sql`WITH gone AS (DELETE FROM quote_versions_overrides WHERE _parent_id = ${versionId} AND code = ${code} AND line_id = ${lineId})
          INSERT INTO quote_versions_overrides (_order, _parent_id, id, code, line_id, reason, by_id, at)
          SELECT 1 + count(*), ${versionId}, ${newId()}, ${code}, ${lineId}, ${reason}, ${by}, ${tx.now.toISOString()}
          FROM quote_versions_overrides WHERE _parent_id = ${versionId}`,
    )
    await audit(tx.req, {
      action: 'quote.warning_overridden',
      entity: 'quote-versions',
      entityId: versionId,
      after: { code, lineId, detail: found.detail, reason },
    })
    await emit(tx.req, { type: 'quote.warning_overridden', data: { quoteId: quote.id, versionId, code } })
  })
