import { type ApprovalState, approvalMachine } from '@/src/domain/quote/approvalMachine'
import { approvedPrices } from '@/src/domain/quote/approvedPrice'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { offerOf } from '@/src/queries/quote/offerOf'
import { askApproval } from './askApproval'
import { lockDraft } from './lockDraft'

type Answer = { versionId: string; answer: Exclude<ApprovalState, 'asked'>; note: string; seenTotalMinor: number }

const waitingOne = async (tx: Tx, { versionId, answer, note }: Answer): Promise<string> => {
  const waiting = await rowOf<{ id: string }>(
    tx,
    sql`SELECT id FROM price_approvals WHERE version_id = ${versionId} AND state = 'asked' FOR UPDATE`,
  )
  if (waiting) return waiting.id
  if (answer === 'refused') throw new DomainError('approval-not-asked', 'Nobody asks for an approval of this version.')
  return (await askApproval(tx, { versionId, note })).approvalId
}

/**
 * Answers for the managers whether a draft's price may go out; it covers that price and any that is no worse for us. A
 * manager may approve without being asked. Throws `not-found`, `version-frozen`, `approval-not-asked`,
 * `approval-not-needed`, and `price-changed` where the price is not the one that was looked at.
 */
export const answerApproval = (ctx: Context, given: Answer): Promise<{ approvalId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { versionId, answer, note, seenTotalMinor } = given
    const { quote } = await lockDraft(tx, versionId)
    const { priced } = await offerOf(tx, { versionId })
    if (priced.shown.quote.total.amountMinor !== seenTotalMinor)
      throw new DomainError('price-changed', 'The price was changed since you looked at it. Look at it again.')
    const approvalId = await waitingOne(tx, given)
    assertTransition(approvalMachine, { from: 'asked', to: answer })
    const answeredBy = tx.actor.kind === 'staff' ? tx.actor.id : null
    await tx.payload.update({
      collection: 'price-approvals',
      id: approvalId,
      data: {
        state: answer,
        answerNote: note,
        answeredBy,
        answeredAt: tx.now.toISOString(),
        prices: approvedPrices(priced),
      },
      depth: 0,
      req: tx.req,
    })
    await audit(tx.req, {
      action: `quote.approval_${answer}`,
      entity: 'quote-versions',
      entityId: versionId,
      after: { approvalId, note, totalMinor: seenTotalMinor },
    })
    await emit(tx.req, {
      type: 'quote.approval_answered',
      data: { quoteId: quote.id, versionId, approvalId, answer, answeredBy },
    })
    return { approvalId }
  })
