import type { Money } from '@/src/domain/shared/money'
import { discountOf } from './discountOf'
import type { PricedContent } from './priceContent'
import type { PricedQuote } from './pricedQuote'

/** What a manager looked at: one option's price, or the trip's where there is none to choose. */
export type ApprovedPrice = { optionId: string | null; total: Money; net: Money | null; discount: Money }

/** Lists every price a customer may accept: each option's, or the trip's. */
export const acceptablePrices = ({
  shown,
  options,
}: PricedContent): { optionId: string | null; name: string | null; quote: PricedQuote }[] =>
  options.length > 0
    ? options.map(({ id, name, priced }) => ({ optionId: id, name, quote: priced.quote }))
    : [{ optionId: null, name: null, quote: shown.quote }]

/** Takes from a price what an approval of it is held against later. */
export const approvedPrices = (priced: PricedContent): ApprovedPrice[] =>
  acceptablePrices(priced).map(({ optionId, quote }) => ({
    optionId,
    total: quote.total,
    net: quote.net,
    discount: discountOf(quote).discount,
  }))

type Part = { part: Money; whole: Money }

// a ÷ A ≥ b ÷ B with whole numbers; whoever compares has wholes above zero.
const isAtLeast = (left: Part, right: Part): boolean =>
  BigInt(left.part.amountMinor) * BigInt(right.whole.amountMinor) >=
  BigInt(right.part.amountMinor) * BigInt(left.whole.amountMinor)

const marginOf = ({ total, net }: { total: Money; net: Money }): Part => ({
  part: { ...total, amountMinor: total.amountMinor - net.amountMinor },
  whole: total,
})

const keepsMargin = (approved: ApprovedPrice, { total, net }: PricedQuote): boolean => {
  if (!approved.net || !net) return !approved.net && !net && total.amountMinor >= approved.total.amountMinor
  return isAtLeast(marginOf({ total, net }), marginOf({ total: approved.total, net: approved.net }))
}

const keepsDiscount = ({ total, discount }: ApprovedPrice, quote: PricedQuote): boolean => {
  const now = discountOf(quote)
  const before = { ...total, amountMinor: total.amountMinor + discount.amountMinor }
  return isAtLeast({ part: discount, whole: before }, { part: now.discount, whole: now.before })
}

/** Tells whether a price is no worse for us than the approved one: neither less margin nor more discount, in percent. */
export const isCoveredBy = (quote: PricedQuote, approved: ApprovedPrice): boolean =>
  approved.total.currency === quote.total.currency && keepsMargin(approved, quote) && keepsDiscount(approved, quote)
