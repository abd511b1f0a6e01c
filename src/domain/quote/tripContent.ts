import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Meal } from '@/src/domain/shared/meals'
import type { LineInclusion } from './lineInclusions'
import type { Granularity, LumpSumBasis } from './pricing'
import type { TripMoment } from './tripMoments'
import type { TripRoom, TripTraveler } from './tripPricing'

/** The way in or out, apart from the days, so that days copied to another trip are clean of flights. */
export type Transit = { text: string | null; flight: string | null; time: string | null }

/** A day of the itinerary, without prices; `id` stays the same from version to version. */
export type ContentDay = {
  id: string
  /** The stretch of the trip that begins on this day, such as “The north”; null goes on with the one before. */
  section: string | null
  title: string
  place: string | null
  description: string
  meals: readonly Meal[]
  overnight: string | null
  pictureId: string | null
}

/** One thing sold on a day as staff put it in; `id` stays the same from version to version. */
export type ContentLine = {
  id: string
  moment: TripMoment
  /** Of a line on a day: which one, from 1. */
  dayNumber: number | null
  component: ComponentType
  componentId: string | null
  rateCardVersionId: string | null
  label: string
  /** What the customer reads below the label. */
  text: string | null
  destination: string | null
  inclusion: LineInclusion
  /** Whether the customer may add an optional line themselves. */
  tickable: boolean
  /** The option it belongs to; null is in all of them. */
  optionId: string | null
  days: number
  rooms: readonly TripRoom[]
  units: number | null
  capacity: number | null
  travelerIds: readonly string[] | null
  quantity: number
  per: 'line' | 'person'
  /** For each of the quantity, in the version's currency; null leaves it to the rate card. */
  sellMinor: number | null
  netMinor: number | null
  /** A markup of its own, in percent of net. */
  markupPercent: string | null
}

export type ContentOption = { id: string; name: string; text: string | null }

export type ContentAdjustment = {
  kind: 'extra' | 'discount'
  label: string
  sellMinor: number
  netMinor: number | null
}

/** What staff put into a version: the trip and how it is priced, before any price is worked out. */
export type TripContent = {
  currency: CurrencyCode
  startDate: CalendarDate | null
  /** Named travelers; where there are none, so many adults and children. */
  party: readonly (TripTraveler & { name: string | null })[]
  adults: number
  children: number
  arrival: Transit
  departure: Transit
  days: readonly ContentDay[]
  lines: readonly ContentLine[]
  options: readonly ContentOption[]
  pricingMode: 'lump_sum' | 'lines'
  granularity: Granularity
  lumpSum: { basis: LumpSumBasis; sellMinor: number | null; netMinor: number | null }
  adjustments: readonly ContentAdjustment[]
  roundUnitUpToMinor: number | null
  roundTotalUpToMinor: number | null
  /** The whole quote's markup, in percent of net. */
  markupPercent: string | null
}
