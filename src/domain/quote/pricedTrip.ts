import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Money } from '@/src/domain/shared/money'
import type { Occupancy } from '@/src/domain/shared/occupancy'
import type { PriceKind } from '@/src/domain/shared/rateCard'
import type { PricedQuote } from './pricedQuote'
import type { PricingWarning } from './pricingWarning'
import type { TraceStep } from './trace'
import type { TripLine } from './tripPricing'

export type ChargeKind = PriceKind | 'child' | 'infant' | 'surcharge' | 'free_place' | 'typed'

/** So many units at one price, shared by these travelers; a free place is a charge of a negative quantity. */
export type Charge = {
  kind: ChargeKind
  roomId: string | null
  travelerIds: readonly string[]
  dates: readonly CalendarDate[]
  quantity: number
  /** As the supplier is paid, in the supplier's currency; null where it is not known. */
  unitNet: Money | null
  /** The net price in the customer's currency, the buffer in it. */
  unitCost: Money | null
  unitSell: Money
  trace: readonly TraceStep[]
}

/** A line with its price and why; `net` (in the customer's currency) is null where it is not known. */
export type PricedTripLine = {
  line: TripLine
  charges: readonly Charge[]
  /** What the rate card says, where a price typed by hand stands in its place. */
  calculated: readonly Charge[]
  sell: Money
  net: Money | null
  warnings: readonly PricingWarning[]
}

/** What each traveler of a category pays: `each` times `travelerIds` is the total's part where the split is exact. */
export type CategoryPrice = {
  kind: 'adult' | 'child' | 'infant'
  band: string | null
  occupancy: Occupancy | null
  travelerIds: readonly string[]
  each: Money
}

export type TripSplit = {
  /** Parts that sum to the total exactly. */
  travelers: readonly { travelerId: string; amount: Money }[]
  rooms: readonly { roomId: string | null; travelerIds: readonly string[]; amount: Money }[]
  categories: readonly CategoryPrice[]
  /** False where the prices per person, times the people, are not the total to the cent: then the total is binding. */
  categoriesAddUp: boolean
}

export type PricedTrip = {
  engine: number
  quote: PricedQuote
  lines: readonly PricedTripLine[]
  split: TripSplit
  /** Of all lines that are not arranged by the travelers themselves; each blocks sending until a manager overrides it. */
  warnings: readonly PricingWarning[]
}
