import type { PricedWire } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { placeKey } from './tripPlaces'

export type PricedLineWire = PricedWire['lines'][number]
export type WarningWire = PricedWire['warnings'][number]

/** The priced lines by their keys. */
export const linePrices = (priced: PricedWire | null): ReadonlyMap<string, PricedLineWire> =>
  new Map((priced?.lines ?? []).map((line) => [line.id, line]))

/** What is found wrong, by the line it is about. */
export const lineWarnings = (priced: PricedWire | null): ReadonlyMap<string, readonly WarningWire[]> => {
  const byLine = new Map<string, WarningWire[]>()
  for (const warning of priced?.warnings ?? [])
    byLine.set(warning.line_id, [...(byLine.get(warning.line_id) ?? []), warning])
  return byLine
}

/** What each place comes to under one option: the included lines all have in common and those of that option. */
export const placeTotals = (
  trip: Pick<TripWire, 'lines'>,
  prices: ReadonlyMap<string, PricedLineWire>,
  optionId: string | null,
): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>()
  for (const line of trip.lines) {
    const price = prices.get(line.id)
    if (!price || line.inclusion !== 'included') continue
    if (line.option_id !== null && line.option_id !== optionId) continue
    const key = placeKey(line)
    totals.set(key, (totals.get(key) ?? 0) + price.sell.amount_minor)
  }
  return totals
}
