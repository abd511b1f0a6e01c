import type { PricedContent } from './priceContent'
import { type PricedGroup, priceGroupSizes } from './priceGroupSizes'

/** One option, or the trip itself where there is none to choose, for every size of group. */
export type GroupColumn = { id: string | null; name: string | null; groups: PricedGroup[] }

/** Prices a trip for every size of group, in each of its options; throws `unknown-pricing-engine`. */
export const priceGroups = (
  { trip, options }: PricedContent['input'],
  sizes: { min: number; max: number },
): GroupColumn[] => {
  if (options.length === 0) return [{ id: null, name: null, groups: priceGroupSizes(trip, sizes) }]
  return options.map(({ id, name, lines }) => ({
    id,
    name,
    groups: priceGroupSizes({ ...trip, lines: [...trip.lines, ...lines] }, sizes),
  }))
}
