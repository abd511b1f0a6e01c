import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { dateOfDayNumber, datesFrom, dayNumberOf } from '@/src/domain/shared/dayNumber'
import type { Draw } from './draw'
import { bySpecificity, type MarkupRule, winningRule } from './markupRule'
import type { PricedRoom } from './pricedRoom'
import { type RateDesk, rateDesk } from './rateDesk'
import { remembering } from './remembering'
import type { TripLine, TripPricing, TripRoom, TripTraveler } from './tripPricing'
import { type UnitPrice, unitPricing } from './unitPricing'

/** How the draws of a line become prices; null where there is no rate of exchange. */
export type Selling = { priceOf: (draw: Draw) => UnitPrice; isMarkedUp: (date: CalendarDate) => boolean }

/** A trip's rates, exchange and markup laid out for asking: what was worked out for one line, size or option serves the next. */
export type PricingDesk = {
  currency: CurrencyCode
  cardOf: (versionId: string | null) => RateDesk | null
  /** The dates of a line; none while the trip has no start. */
  datesOf: (line: TripLine) => CalendarDate[]
  sellingOf: (line: TripLine, card: RateDesk['card']) => Selling | null
  /** Remembers what a room came to, for the same kind of people in the same kind of room. */
  roomOnce: (key: string, price: () => PricedRoom) => PricedRoom
}

const fxOf = ({ fx, currency }: TripPricing, from: CurrencyCode) =>
  fx.find((rate) => rate.from === from && rate.to === currency) ?? null

/** Lays a trip's prices out; it holds nothing but what follows from them. */
export const pricingDesk = (trip: TripPricing): PricingDesk => {
  const { currency, startDate, rounding } = trip
  const cards = new Map(trip.rateCards.map((card) => [card.id, rateDesk(card)]))
  const rules = bySpecificity(trip.markupRules)
  const rooms = new Map<string, PricedRoom>()
  const unitFor = remembering(
    (from: CurrencyCode, markup: MarkupRule | null) => `${from}|${markup?.id}`,
    (from, markup) => {
      const price = unitPricing({
        currency,
        fx: from === currency ? null : fxOf(trip, from),
        markup,
        unitUpToMinor: rounding.unitUpToMinor,
      })
      return remembering(String, price)
    },
  )
  const first = startDate === null ? null : dayNumberOf(startDate)
  const datesAt = remembering(
    (dayNumber: number, days: number) => `${dayNumber}|${days}`,
    (dayNumber, days) => (first === null ? [] : datesFrom(dateOfDayNumber(first + dayNumber - 1), days)),
  )
  const ruleFor = remembering(
    (line: TripLine, { partnerId }: RateDesk['card'], date: CalendarDate) =>
      `${line.id}|${line.dayNumber}|${line.component}|${line.destination}|${partnerId}|${date}`,
    ({ id: lineId, dayNumber, component: componentType, destination }, { partnerId }, date) =>
      winningRule(rules, { lineId, dayNumber, partnerId, componentType, destination, date }),
  )
  return {
    currency,
    cardOf: (versionId) => (versionId === null ? null : (cards.get(versionId) ?? null)),
    datesOf: ({ dayNumber, days }) => datesAt(dayNumber ?? 1, days),
    sellingOf: (line, card) => {
      if (card.currency !== currency && !fxOf(trip, card.currency)) return null
      return {
        priceOf: ({ date, netMinor }) => unitFor(card.currency, ruleFor(line, card, date))(netMinor),
        isMarkedUp: (date) => ruleFor(line, card, date) !== null,
      }
    },
    roomOnce: (key, price) => {
      const known = rooms.get(key) ?? price()
      rooms.set(key, known)
      return known
    },
  }
}

/** What makes one room's stay another one's: everything its price is worked out of. */
export const roomKey = (line: TripLine, room: TripRoom, travelers: readonly TripTraveler[]): string => {
  const who = travelers.map(
    ({ kind, birthDate, age }, index) => `${kind},${birthDate},${age},${room.sleepers[index]?.extraBed}`,
  )
  const what = [
    line.id,
    line.dayNumber,
    line.days,
    line.component,
    line.destination,
    line.componentId,
    line.rateCardVersionId,
  ]
  return `${what.join('|')}|${room.roomTypeId}|${room.occupancy}|${who.join('|')}`
}
