import type { PricedContent } from './priceContent'

/** What a price comes to, as a version keeps it for lists. */
export const totalsOf = ({ shown: { quote } }: Pick<PricedContent, 'shown'>) => ({
  totalMinor: quote.total.amountMinor,
  netTotalMinor: quote.net?.amountMinor ?? null,
  marginMinor: quote.margin?.amountMinor ?? null,
  marginPercent: quote.marginPercent,
})
