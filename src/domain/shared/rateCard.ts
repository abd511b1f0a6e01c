import type { ChildBand } from './childBand'
import type { ComponentType } from './componentTypes'
import type { CurrencyCode } from './currency'
import type { DateRange, Weekday } from './dateRange'
import type { Occupancy, RoomType } from './occupancy'
import type { SeasonRange } from './season'

/** What the prices of a rate card are for: a room for a night, a person for a night, a person, or a unit such as a vehicle. */
export const rateBases = ['room_night', 'person_night', 'person', 'unit'] as const

export type RateBasis = (typeof rateBases)[number]

/**
 * What one price is for. Per room: the room so let, and an extra bed. Per person and night: a person in twin share, what one
 * alone pays on top, what each of three or four pays less, and a person in an extra bed.
 */
export const priceKinds = {
  room_night: ['SGL', 'DBL', 'TWN', 'TPL', 'QUAD', 'extra_bed'],
  person_night: ['twin_share', 'single_supplement', 'triple_reduction', 'quad_reduction', 'extra_bed'],
  person: ['person'],
  unit: ['unit'],
} as const satisfies Record<RateBasis, readonly (Occupancy | string)[]>

export type PriceKind = (typeof priceKinds)[RateBasis][number]

/** A group of `from` to `to` people, both counted in; a vehicle of up to six is 1 to 6. */
export type GroupTier = { from: number; to: number }

/** One price of a rate card; null says that it holds for every component, room type, season or size of group. */
export type Price = {
  id: string
  kind: PriceKind
  componentId: string | null
  roomTypeId: string | null
  /** The season's name. */
  season: string | null
  tier: GroupTier | null
  /** Never negative; a reduction is the amount taken off. */
  amountMinor: number
}

export const surchargeBases = ['room_night', 'person_night', 'person', 'unit'] as const

/** Due on top on each of its dates (`person` and `unit` once a stay or service), such as Tet or a gala dinner. */
export type Surcharge = DateRange & {
  id: string
  name: string
  basis: (typeof surchargeBases)[number]
  weekdays: readonly Weekday[] | null
  roomTypeId: string | null
  amountMinor: number
  /** What children pay of it, as `50`; null as adults do. Infants pay nothing. */
  childPercent: string | null
  /** A stay that touches these dates is at least so long; null leaves it. */
  nightsMin: number | null
  /** Whether our commission is taken off it too. */
  commissionable: boolean
}

/** A stay that touches these dates, or this season, is at least so long; null is every one. */
export type MinimumStay = {
  id: string
  name: string
  season: string | null
  dates: DateRange | null
  roomTypeId: string | null
  nightsMin: number
}

export const closureKinds = ['blackout', 'stop_sell'] as const

/** Dates that are not sold: by contract (blackout) or by a supplier's notice (stop-sell). They beat everything. */
export type Closure = DateRange & {
  id: string
  kind: (typeof closureKinds)[number]
  reason: string | null
  componentId: string | null
  roomTypeId: string | null
}

export const stayPayScopes = ['whole_stay', 'each_season'] as const
export const stayPayFreeNights = ['cheapest', 'last'] as const

/** Stay so many nights, pay so many: of every `stay` nights in a row `stay − pay` are free of the room's price, not of surcharges. */
export type StayPay = {
  id: string
  name: string
  stay: number
  pay: number
  /** Whether nights are counted across seasons, or anew in each. */
  scope: (typeof stayPayScopes)[number]
  /** Which nights of those counted are free. */
  free: (typeof stayPayFreeNights)[number]
  /** Only nights of this season count; null is every one. */
  season: string | null
  roomTypeId: string | null
  /** How often it is given in one stay; null as often as it fits. */
  timesMax: number | null
}

/** One place (per room: one room) free for every `onePer` paid ones, `max` at most; null is no limit. */
export type FreePlaces = { onePer: number; max: number | null }

/** One numbered version of a partner's prices, as plain data: all that is needed to price a line of it. */
export type RateCardVersion = {
  id: string
  rateCardId: string
  number: number
  name: string
  partnerId: string
  partnerName: string
  componentType: ComponentType
  currency: CurrencyCode
  basis: RateBasis
  /** Null where prices are net; else they are gross, and this percentage (`15`) of them is ours. */
  commissionPercent: string | null
  validity: DateRange
  /** Empty where prices are the same all year. */
  seasons: readonly SeasonRange[]
  roomTypes: readonly RoomType[]
  prices: readonly Price[]
  /** Whoever is younger pays by a band; 0 where everybody pays the same. */
  adultFromAge: number
  childBands: readonly ChildBand[]
  surcharges: readonly Surcharge[]
  minimumStays: readonly MinimumStay[]
  closures: readonly Closure[]
  stayPays: readonly StayPay[]
  freePlaces: FreePlaces | null
}
