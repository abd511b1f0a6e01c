import { type GroupColumn, priceGroups } from '@/src/domain/quote/priceGroups'
import type { TripContent } from '@/src/domain/quote/tripContent'
import { tripPricingOf } from '@/src/domain/quote/tripPricingOf'
import type { Context } from '@/src/platform/context'
import type { GroupPrices } from './builderWire'
import { sumsWireOf, withoutMargin } from './pricedSums'
import { readPricingFacts } from './readPricingFacts'

type Asked = { content: TripContent; sizes: { min: number; max: number }; seesMargin: boolean }

const columnOf = ({ id, name, groups }: GroupColumn, seesMargin: boolean): GroupPrices['options'][number] => ({
  id,
  name,
  prices: groups.map(({ size, priced }) => ({
    travelers: size,
    ...sumsWireOf(seesMargin ? priced : withoutMargin(priced)),
    warnings: [...new Set(priced.warnings.map(({ detail }) => detail))],
  })),
})

/** Prices a trip by what holds now for groups of several sizes, in each of its options. */
export const groupPricesOf = async (ctx: Context, { content, sizes, seesMargin }: Asked): Promise<GroupPrices> => {
  const input = tripPricingOf(content, await readPricingFacts(ctx, content))
  return {
    sizes: Array.from({ length: sizes.max - sizes.min + 1 }, (_, index) => sizes.min + index),
    options: priceGroups(input, sizes).map((column) => columnOf(column, seesMargin)),
  }
}
