import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Money } from '@/src/domain/shared/money'
import type { Occupancy } from '@/src/domain/shared/occupancy'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { LineInclusion } from './lineInclusions'
import type { MarkupRule } from './markupRule'
import type { Adjustment, LumpSumBasis } from './pricing'

/** Somebody on the trip; a birth date says more than a typed age, and an age more than the kind. */
export type TripTraveler = {
  id: string
  kind: 'adult' | 'child'
  birthDate: CalendarDate | null
  age: number | null
  /** A tour leader does not pay: what the leader costs is spread over those who do. */
  paying: boolean
}

export type Sleeper = { travelerId: string; extraBed: boolean }

/** One room of a stay; the same `id` in several stays is the same party's room. */
export type TripRoom = {
  id: string
  roomTypeId: string | null
  occupancy: Occupancy
  sleepers: readonly Sleeper[]
}

/** A price typed by hand, which stays until it is taken back; `net` null leaves the rate card's, where there is one. */
export type TypedPrice = {
  quantity: number
  /** Whether the quantity is the line's, or every traveler's. */
  per: 'line' | 'person'
  unitSell: Money
  unitNet: Money | null
}

/** One component on a day of the itinerary. */
export type TripLine = {
  id: string
  /** The day it begins on; null is the first. */
  dayNumber: number | null
  component: ComponentType
  componentId: string | null
  label: string
  destination: string | null
  /** Where its component is, or where a journey leads; absent where nobody asked when it was kept. */
  placeId?: string | null
  /** Where a journey begins. */
  placeFromId?: string | null
  /** Summed is what is included, and what was optional until its customer chose it. */
  inclusion: LineInclusion | 'chosen'
  rateCardVersionId: string | null
  /** Nights of a stay or days of a service, each priced by its own date. */
  days: number
  rooms: readonly TripRoom[]
  /** How many vehicles, guides or groups; null is as few as carry everybody. */
  units: number | null
  /** How many people one unit takes at most; null where only its tiers say. */
  capacity: number | null
  /** Who takes part; null is everybody. */
  travelerIds: readonly string[] | null
  typed: TypedPrice | null
}

/** A rate of exchange: units of `to` for one unit of `from`, as a decimal; `at` is an ISO instant. */
export type FxRate = {
  from: CurrencyCode
  to: CurrencyCode
  rate: string
  bufferPercent: string
  source: string
  at: string
}

/** Prices are rounded up to a multiple of so many minor units; null rounds half away from zero (units) or not (the total). */
export type Rounding = { unitUpToMinor: number | null; totalUpToMinor: number | null }

/** How the customer is asked to pay: by its lines, or a lump sum beside which the lines only say what it costs us. */
export type TripOffer =
  | { mode: 'lines'; adjustments: readonly Adjustment[] }
  | {
      mode: 'lump_sum'
      basis: LumpSumBasis
      durationDays: number
      sell: Money | null
      /** Null where the lines say it. */
      net: Money | null
      adjustments: readonly Adjustment[]
    }

/** Everything a trip is priced by: stored with a version, it gives the same price for ever. */
export type TripPricing = {
  engine: number
  currency: CurrencyCode
  startDate: CalendarDate | null
  travelers: readonly TripTraveler[]
  lines: readonly TripLine[]
  rateCards: readonly RateCardVersion[]
  fx: readonly FxRate[]
  markupRules: readonly MarkupRule[]
  rounding: Rounding
  offer: TripOffer
}
