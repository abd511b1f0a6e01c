import { comparePrices, type PriceComparison } from '@/src/domain/quote/comparePrices'
import { contentOf } from '@/src/domain/quote/contentOf'
import type { QuoteErrorCode } from '@/src/domain/quote/errorCodes'
import { onCards } from '@/src/domain/quote/onCards'
import { type PricedContent, priceContent } from '@/src/domain/quote/priceContent'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { cardVersionsInForce } from '@/src/queries/partners/cardVersionsInForce'
import { priceOfVersion } from './priceOfVersion'
import { readPricingFacts } from './readPricingFacts'

export type Requote = {
  fromVersionId: string
  fromNumber: number
  /** The version of each card in force now, by the one the quote was priced with. */
  cards: ReadonlyMap<string, string>
  priced: PricedContent
  compared: PriceComparison
}

type Row = { current_version_id: string | null; is_accepted: boolean }

const sourceOf = async (ctx: Context, quoteId: string): Promise<string> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT current_version_id, booking_id IS NOT NULL AS is_accepted FROM quotes WHERE id = ${quoteId}`,
  )
  if (row?.is_accepted)
    throw new DomainError<QuoteErrorCode>('quote-accepted', 'An accepted quote does not change any more.')
  if (!row?.current_version_id) throw new DomainError<QuoteErrorCode>('quote-not-sent', 'This quote was not sent yet.')
  return row.current_version_id
}

/**
 * What the newest sent version of a quote would come to with the rate cards, exchange and markup of now, beside what it was
 * sent at; throws `quote-not-sent` and `quote-accepted`.
 */
export const requoteOf = async (ctx: Context, { quoteId }: { quoteId: string }): Promise<Requote> => {
  const fromVersionId = await sourceOf(ctx, quoteId)
  const version = await ctx.payload.findByID({
    collection: 'quote-versions',
    id: fromVersionId,
    depth: 0,
    req: ctx.req,
  })
  const sent = contentOf(version)
  const cards = await cardVersionsInForce(ctx, {
    versionIds: sent.lines.flatMap(({ rateCardVersionId }) => rateCardVersionId ?? []),
  })
  const content = onCards(sent, cards)
  const priced = priceContent(content, await readPricingFacts(ctx, content))
  const before = await priceOfVersion(ctx, { version, content: sent })
  return { fromVersionId, fromNumber: version.number, cards, priced, compared: comparePrices(before, priced) }
}
