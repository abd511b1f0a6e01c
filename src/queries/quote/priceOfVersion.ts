import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import { type PricedContent, priceContent, priceInput } from '@/src/domain/quote/priceContent'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { readPricingFacts } from './readPricingFacts'

/** What a version comes to: a draft by what holds now, a frozen one by what it was priced with then. */
export const priceOfVersion = async (
  ctx: Context,
  {
    version: { pricing, status },
    content,
  }: { version: Pick<QuoteVersion, 'pricing' | 'status'>; content: TripContent },
): Promise<PricedContent> => {
  const kept = pricing as unknown as KeptPricing | null | undefined
  return kept && status !== 'draft'
    ? priceInput(kept.input)
    : priceContent(content, await readPricingFacts(ctx, content))
}
