import { createHash } from 'node:crypto'
import { keptPricing } from '@/src/domain/quote/keptPricing'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { offerOf } from '@/src/queries/quote/offerOf'
import { lockVersion } from './lockQuote'

/**
 * Freezes a draft and asks for its document, after which it is released to the customer; throws `not-found`,
 * `illegal-transition`, `quote-accepted`, or `quote-not-sendable` with the reasons.
 */
export const sendQuote = (
  ctx: Context,
  { versionId }: { versionId: string },
): Promise<{ quoteId: string; versionId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    if (quote.booking_id) throw new DomainError('quote-accepted', 'An accepted quote does not change any more.')
    assertTransition(quoteVersionMachine, { from: version.status, to: 'sending' })

    const { offer, priced, reasonsNotToSend } = await offerOf(tx, { versionId })
    if (!offer || reasonsNotToSend.length > 0)
      throw new DomainError('quote-not-sendable', reasonsNotToSend.join(' '), { reasons: reasonsNotToSend })
    const contentHash = createHash('sha256').update(canonicalJson(offer)).digest('hex')
    await tx.payload.update({
      collection: 'quote-versions',
      id: versionId,
      data: {
        status: 'sending',
        frozen: offer,
        pricing: keptPricing(priced),
        ...totalsOf(priced),
        contentHash,
        frozenAt: tx.now.toISOString(),
        sendError: null,
      },
      depth: 0,
      req: tx.req,
    })
    await audit(tx.req, {
      action: 'quote.send_requested',
      entity: 'quote-versions',
      entityId: versionId,
      before: { status: 'draft' },
      after: { status: 'sending', contentHash },
    })
    await emit(tx.req, { type: 'quote.send_requested', data: { quoteId: quote.id, versionId } })
    return { quoteId: quote.id, versionId }
  })
