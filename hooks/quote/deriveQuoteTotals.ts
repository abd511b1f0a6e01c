import type { CollectionBeforeChangeHook } from 'payload'
import { isCommand, refusing } from '@/hooks/shared/refusing'
import { contentOf } from '@/src/domain/quote/contentOf'
import { isTypedOnly, priceContent } from '@/src/domain/quote/priceContent'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import { noPricingFacts } from '@/src/domain/quote/tripPricingOf'
import type { QuoteVersion } from '@/src/payload-types'

/**
 * Derives a draft's total, net and margin from what was typed, with the rules that price what is sent. Where rate cards
 * price a line, the command that saved it says the totals; saved any other way, they are unknown until the next pricing.
 */
export const deriveQuoteTotals: CollectionBeforeChangeHook<QuoteVersion> = ({ data, originalDoc, context }) => {
  const version = { ...originalDoc, ...data } as QuoteVersion
  if (version.status !== 'draft') return data
  const content = contentOf(version)
  if (!isTypedOnly(content))
    return isCommand(context)
      ? data
      : { ...data, totalMinor: null, netTotalMinor: null, marginMinor: null, marginPercent: null }
  return { ...data, ...refusing(() => totalsOf(priceContent(content, noPricingFacts))) }
}
