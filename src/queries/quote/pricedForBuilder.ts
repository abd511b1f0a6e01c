import type { PricedContent } from '@/src/domain/quote/priceContent'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import type { PricedWire } from './builderWire'
import { judgePrice } from './judgePrice'
import { pricedWireOf } from './pricedWireOf'
import { priceOfVersion } from './priceOfVersion'
import type { QuoteFacts } from './quoteFacts'
import type { SendingFacts } from './sendingFacts'

type Given = {
  version: SendingFacts & Pick<QuoteVersion, 'title' | 'pricing'>
  quote: Pick<QuoteFacts, 'customerEmail'>
  content: TripContent
  seesMargin: boolean
  /** What it comes to, where that is known already. */
  priced?: PricedContent
}

/** What a version comes to with this content, explained and judged for the builder. */
export const pricedForBuilder = async (
  ctx: Context,
  { version, quote: { customerEmail }, content, seesMargin, priced: known }: Given,
): Promise<PricedWire> => {
  const priced = known ?? (await priceOfVersion(ctx, { version, content }))
  const judged = await judgePrice(ctx, { version, content, priced, customerEmail })
  return pricedWireOf({ content, priced, judged, seesMargin })
}
