import { contentOf } from '@/src/domain/quote/contentOf'
import { onCards } from '@/src/domain/quote/onCards'
import { priceContent } from '@/src/domain/quote/priceContent'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { cardVersionsInForce } from '@/src/queries/partners/cardVersionsInForce'
import { readPricingFacts } from '@/src/queries/quote/readPricingFacts'
import { openVersion } from './openVersion'
import { writeRepriced } from './writeRepriced'

const noCards: ReadonlyMap<string, string> = new Map()

/**
 * Opens the next version of a quote, or finds the draft there is, and prices it by what holds now; lines of the given card
 * go over to its version in force. Throws `not-found` and `quote-accepted`.
 */
export const openRepricedVersion = (
  ctx: Context,
  { quoteId, cardId }: { quoteId: string; cardId: string | null },
): Promise<{ versionId: string; number: number; isNew: boolean }> =>
  inTransaction(ctx, async (tx) => {
    const opened = await openVersion(tx, { quoteId })
    const { versionId: id } = opened
    const before = await tx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: tx.req })
    if (before.status !== 'draft') return opened
    const kept = contentOf(before)
    const versionIds = kept.lines.flatMap(({ rateCardVersionId }) => rateCardVersionId ?? [])
    const cards = cardId === null ? noCards : await cardVersionsInForce(tx, { versionIds, cardId })
    const content = onCards(kept, cards)
    const priced = priceContent(content, await readPricingFacts(tx, content))
    const linesMoved = await writeRepriced(tx, { versionId: id, cards, priced })
    await audit(tx.req, {
      action: 'quote.version_repriced',
      entity: 'quote-versions',
      entityId: id,
      before: { totalMinor: before.totalMinor ?? null },
      after: { totalMinor: priced.shown.quote.total.amountMinor, linesMoved },
    })
    await emit(tx.req, { type: 'quote.version_repriced', data: { quoteId, versionId: id } })
    return opened
  })
