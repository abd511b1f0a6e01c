import type { MarkupRule } from '@/src/domain/quote/markupRule'
import type { PricedTrip } from '@/src/domain/quote/pricedTrip'
import { PRICING_ENGINE } from '@/src/domain/quote/priceTrip'
import type { TripLine, TripPricing, TripRoom, TripTraveler } from '@/src/domain/quote/tripPricing'
import type { ChildBand, ChildTerm } from '@/src/domain/shared/childBand'
import type { Occupancy } from '@/src/domain/shared/occupancy'
import type { Price, PriceKind, RateCardVersion, Surcharge } from '@/src/domain/shared/rateCard'
import type { SeasonRange } from '@/src/domain/shared/season'

/** 25 % on everything: a markup that is a margin of 20 %. */
export const quarterOnAll: MarkupRule = { id: 'default', name: 'Standard', percent: '25', scope: { level: 'default' } }

/** A rate card of a year, net and in USD, with the given prices and nothing else. */
export const aCard = (given: Partial<RateCardVersion> = {}): RateCardVersion => ({
  id: 'card-v3',
  rateCardId: 'card',
  number: 3,
  name: 'Riverside Hotel 2027',
  partnerId: 'riverside',
  partnerName: 'Riverside Hotel',
  componentType: 'accommodation',
  currency: 'USD',
  basis: 'room_night',
  commissionPercent: null,
  validity: { from: '2027-01-01', to: '2028-01-01' },
  seasons: [],
  roomTypes: [{ id: 'deluxe', name: 'Deluxe', adultsMax: 3, childrenMax: 1, infantsMax: 1 }],
  prices: [],
  adultFromAge: 0,
  childBands: [],
  surcharges: [],
  minimumStays: [],
  closures: [],
  stayPays: [],
  freePlaces: null,
  ...given,
})

/** A price of a card, for everything it does not name. */
export const aPrice = (kind: PriceKind, amountMinor: number, given: Partial<Price> = {}): Price => ({
  id: [kind, given.season ?? '', given.tier ? given.tier.from : ''].join(' ').trim(),
  kind,
  componentId: null,
  roomTypeId: null,
  season: null,
  tier: null,
  amountMinor,
  ...given,
})

export const aSeason = (name: string, from: string, to: string, given: Partial<SeasonRange> = {}): SeasonRange => ({
  id: `${name} ${from}`,
  name,
  from,
  to,
  weekdays: null,
  ...given,
})

export const aTerm = (given: Partial<ChildTerm>): ChildTerm => ({
  id: 'term',
  sharing: null,
  bed: null,
  percent: null,
  amountMinor: null,
  ...given,
})

/** Infants under two are free, children under twelve pay by the given terms. */
export const bandsWith = (...terms: ChildTerm[]): Pick<RateCardVersion, 'adultFromAge' | 'childBands'> => {
  const infant: ChildBand = {
    id: 'infant',
    name: 'Infant',
    kind: 'infant',
    fromAge: 0,
    toAge: 2,
    terms: [aTerm({ id: 'free', percent: '0' })],
  }
  return {
    adultFromAge: 12,
    childBands: [infant, { id: 'child', name: 'Child', kind: 'child', fromAge: 2, toAge: 12, terms }],
  }
}

export const aSurcharge = (given: Partial<Surcharge>): Surcharge => ({
  id: 'tet',
  name: 'Tết',
  from: '2027-02-05',
  to: '2027-02-10',
  basis: 'room_night',
  weekdays: null,
  roomTypeId: null,
  amountMinor: 3_000,
  childPercent: null,
  nightsMin: null,
  commissionable: true,
  ...given,
})

export const anAdult = (id: string, given: Partial<TripTraveler> = {}): TripTraveler => ({
  id,
  kind: 'adult',
  birthDate: null,
  age: null,
  paying: true,
  ...given,
})

export const aChild = (id: string, age: number, given: Partial<TripTraveler> = {}): TripTraveler =>
  anAdult(id, { kind: 'child', age, ...given })

export const adults = (count: number): TripTraveler[] =>
  Array.from({ length: count }, (_, index) => anAdult(`a${index + 1}`))

/** A room of the Deluxe kind; a name with a plus, such as `kid+`, sleeps in an extra bed. */
export const aRoom = (occupancy: Occupancy, sleepers: readonly string[], given: Partial<TripRoom> = {}): TripRoom => ({
  id: sleepers[0] ?? 'room',
  roomTypeId: 'deluxe',
  occupancy,
  sleepers: sleepers.map((name) => ({ travelerId: name.replace('+', ''), extraBed: name.endsWith('+') })),
  ...given,
})

export const aTripLine = (given: Partial<TripLine> = {}): TripLine => ({
  id: 'line',
  dayNumber: 1,
  component: 'accommodation',
  componentId: null,
  label: 'Riverside Hotel',
  destination: null,
  inclusion: 'included',
  rateCardVersionId: 'card-v3',
  days: 1,
  rooms: [],
  units: null,
  capacity: null,
  travelerIds: null,
  typed: null,
  ...given,
})

/** A trip of two adults from 1 March 2027, sold in USD at 25 % on the net price, without any rounding up. */
export const aTrip = (given: Partial<TripPricing> = {}): TripPricing => ({
  engine: PRICING_ENGINE,
  currency: 'USD',
  startDate: '2027-03-01',
  travelers: adults(2),
  lines: [],
  rateCards: [],
  fx: [],
  markupRules: [quarterOnAll],
  rounding: { unitUpToMinor: null, totalUpToMinor: null },
  offer: { mode: 'lines', adjustments: [] },
  ...given,
})

/** The charges of a priced trip as rows of a table: kind, quantity, net of a unit, price of a unit, amount. */
export const chargeRows = ({ lines }: Pick<PricedTrip, 'lines'>) =>
  lines.flatMap(({ charges }) =>
    charges.map(({ kind, quantity, unitNet, unitSell }) => [
      kind,
      quantity,
      unitNet?.amountMinor ?? null,
      unitSell.amountMinor,
      unitSell.amountMinor * quantity,
    ]),
  )

export const warningCodes = ({ warnings }: Pick<PricedTrip, 'warnings'>): string[] => warnings.map(({ code }) => code)
