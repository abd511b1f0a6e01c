import { expect, it } from '@jest/globals'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { TripPricing } from '@/src/domain/quote/tripPricing'
import { chargeRows, warningCodes } from '@/tests/factories/trips'

type Row = readonly [kind: string, quantity: number, unitNet: number | null, unitSell: number, amount: number]

/** What was worked out by hand, in minor units; warnings are none where they are not named. */
export type WorkedOut = {
  rows: readonly Row[]
  total: number
  net?: number
  warnings?: readonly string[]
  perTraveler?: readonly number[]
}

/** Prices a trip and compares every charge, the total, its parts and the warnings with what was worked out by hand. */
export const example = (
  name: string,
  trip: TripPricing,
  { rows, total, net, warnings = [], perTraveler }: WorkedOut,
): void => {
  it(name, () => {
    const priced = priceTrip(trip)
    expect(chargeRows(priced)).toEqual(rows)
    expect(priced.quote.total).toEqual({ amountMinor: total, currency: trip.currency })
    expect(warningCodes(priced)).toEqual(warnings)
    const parts = priced.split.travelers.map(({ amount }) => amount.amountMinor)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
    if (perTraveler) expect(parts).toEqual(perTraveler)
    if (net !== undefined) expect(priced.quote.net?.amountMinor).toBe(net)
  })
}
