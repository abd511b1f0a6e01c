import type { PricedContent } from './priceContent'
import type { PricingWarning } from './pricingWarning'
import type { TripLine } from './tripPricing'

/** Whose it is and why nothing new is bought there, by the id of a component or of a rate card's version. */
export type BlockedSupplies = ReadonlyMap<string, { partner: string; reason: string | null }>

/** The lines of a trip in all of its options, each once. */
export const linesOfPrice = ({ shown, options }: PricedContent): TripLine[] => {
  const all = [shown, ...options.map(({ priced }) => priced)].flatMap(({ lines }) => lines)
  return [...new Map(all.map(({ line }) => [line.id, line])).values()]
}

/** Warns of each line that would be bought from a partner on the blocklist; what travelers arrange themselves is none of ours. */
export const blockedWarnings = (priced: PricedContent, blocked: BlockedSupplies): PricingWarning[] =>
  linesOfPrice(priced).flatMap(({ id, label, inclusion, componentId, rateCardVersionId }) => {
    const found = blocked.get(componentId ?? '') ?? blocked.get(rateCardVersionId ?? '')
    if (!found || inclusion === 'own_arrangement') return []
    const why = found.reason ? `: ${found.reason}` : ''
    return [
      { code: 'blocklisted', lineId: id, detail: `${label}: ${found.partner} is on the blocklist${why}.`, dates: [] },
    ]
  })
