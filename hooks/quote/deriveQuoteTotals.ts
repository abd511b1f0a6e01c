import type { CollectionBeforeChangeHook } from 'payload'
import { refusing } from '@/hooks/shared/refusing'
import { priceQuote } from '@/src/domain/quote/priceQuote'
import { pricingOf } from '@/src/domain/quote/pricingOf'
import type { QuoteVersion } from '@/src/payload-types'

/** Derives a draft's total, net and margin from what was typed, with the rules that price what is sent. */
export const deriveQuoteTotals: CollectionBeforeChangeHook<QuoteVersion> = ({ data, originalDoc }) => {
  const version = { ...originalDoc, ...data } as QuoteVersion
  if (version.status !== 'draft') return data
  const { total, net, margin, marginPercent } = refusing(() => priceQuote(pricingOf(version)))
  return {
    ...data,
    totalMinor: total.amountMinor,
    netTotalMinor: net?.amountMinor ?? null,
    marginMinor: margin?.amountMinor ?? null,
    marginPercent,
  }
}
