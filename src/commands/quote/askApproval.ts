import { approvedPrices } from '@/src/domain/quote/approvedPrice'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { offerOf } from '@/src/queries/quote/offerOf'
import { lockDraft } from './lockDraft'

/**
 * Asks the managers to approve a draft's price, or finds the request that waits for them already; throws `not-found`,
 * `version-frozen`, and `approval-not-needed` where the price needs nobody's word.
 */
export const askApproval = (
  ctx: Context,
  { versionId, note }: { versionId: string; note: string | null },
): Promise<{ approvalId: string; isNew: boolean }> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockDraft(tx, versionId)
    const waiting = await rowOf<{ id: string }>(
      tx,
      sql`SELECT id FROM price_approvals WHERE version_id = ${versionId} AND state = 'asked'`,
    )
    if (waiting) return { approvalId: waiting.id, isNew: false }
    const { priced, standing } = await offerOf(tx, { versionId })
    const reasons = [...new Set(standing.approvalReasons.map(({ detail }) => detail))]
    if (reasons.length === 0) throw new DomainError('approval-not-needed', 'This price needs no approval.')
    const made = await tx.payload.create({
      collection: 'price-approvals',
      data: {
        label: `${quote.reference} v${version.number}`,
        quote: quote.id,
        version: versionId,
        state: 'asked',
        reasons: reasons.join('\n'),
        note,
        askedBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
        askedAt: tx.now.toISOString(),
        prices: approvedPrices(priced),
      },
      depth: 0,
      req: tx.req,
    })
    await audit(tx.req, {
      action: 'quote.approval_asked',
      entity: 'quote-versions',
      entityId: versionId,
      after: { approvalId: made.id, reasons, note },
    })
    await emit(tx.req, {
      type: 'quote.approval_asked',
      data: { quoteId: quote.id, versionId, approvalId: made.id },
    })
    return { approvalId: made.id, isNew: true }
  })
