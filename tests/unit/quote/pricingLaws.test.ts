import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findBandProblems } from '@/src/domain/partners/findBandProblems'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { TripLine, TripPricing, TripRoom, TripTraveler } from '@/src/domain/quote/tripPricing'
import { addDays } from '@/src/domain/shared/calendarDate'
import type { ChildBand } from '@/src/domain/shared/childBand'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import {
  aCard,
  aChild,
  adults,
  anAdult,
  aPrice,
  aRoom,
  aSeason,
  aSurcharge,
  aTerm,
  aTrip,
  aTripLine,
  bandsWith,
  warningCodes,
} from '@/tests/factories/trips'

const net = fc.integer({ min: 1, max: 5_000_000 })
const percent = fc.integer({ min: 0, max: 9_999 }).map((hundredths) => (hundredths / 100).toFixed(2))
const bands = bandsWith(aTerm({ id: 'two', sharing: 'two_adults', percent: '50' }), aTerm({ percent: '75' }))

/** A card per person and night with two seasons, one per room, one per person and one per vehicle: no tier, no free place. */
const cards = fc
  .record({
    low: net,
    high: net,
    single: net,
    room: net,
    bed: net,
    person: net,
    unit: net,
    tet: net,
    border: fc.nat(30),
  })
  .map(({ low, high, single, room, bed, person, unit, tet, border }): RateCardVersion[] => {
    const change = addDays('2027-02-20', border)
    const seasons = [aSeason('Low', '2027-01-01', change), aSeason('High', change, '2028-01-01')]
    const surcharges = [aSurcharge({ from: '2027-03-02', to: '2027-03-05', amountMinor: tet, childPercent: '50' })]
    const perPerson = [
      aPrice('twin_share', low, { season: 'Low' }),
      aPrice('twin_share', high, { season: 'High' }),
      aPrice('single_supplement', single),
    ]
    const inVnd = { currency: 'VND', seasons, ...bands } as const
    return [
      aCard({ ...inVnd, id: 'cabin', basis: 'person_night', prices: perPerson, surcharges }),
      aCard({ ...inVnd, id: 'hotel', prices: [aPrice('DBL', room), aPrice('extra_bed', bed)], surcharges }),
      aCard({ ...inVnd, id: 'visit', basis: 'person', prices: [aPrice('person', person)] }),
      aCard({ ...inVnd, id: 'car', basis: 'unit', prices: [aPrice('unit', unit)] }),
    ]
  })

const people = fc
  .record({
    couples: fc.integer({ min: 1, max: 4 }),
    kids: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 3 }),
  })
  .map(({ couples, kids }) => [...adults(2 * couples), ...kids.map((age, index) => aChild(`k${index}`, age))])

/** Couples in doubles, each child in the room of a couple. */
const roomsOf = (travelers: readonly TripTraveler[]): TripRoom[] => {
  const kids = travelers.filter(({ kind }) => kind === 'child').map(({ id }) => id)
  const couples = travelers.filter(({ kind }) => kind === 'adult').length / 2
  return Array.from({ length: couples }, (_, index) => {
    const theirs = kids.filter((_, at) => at % couples === index).map((id, at) => (at === 0 ? `${id}+` : id))
    return aRoom('DBL', [`a${2 * index + 1}`, `a${2 * index + 2}`, ...theirs], { roomTypeId: null })
  })
}

const linesFor = (rooms: readonly TripRoom[]): TripLine[] => [
  aTripLine({ id: 'cabin', rateCardVersionId: 'cabin', days: 4, rooms }),
  aTripLine({ id: 'hotel', rateCardVersionId: 'hotel', dayNumber: 5, days: 3, rooms }),
  aTripLine({ id: 'visit', rateCardVersionId: 'visit', component: 'activity', dayNumber: 2 }),
  aTripLine({ id: 'car', rateCardVersionId: 'car', component: 'transfer', dayNumber: 3, days: 2 }),
]

const fx = { from: 'VND', to: 'USD', source: 'sandbox', at: '2027-01-01T00:00:00Z' } as const

const trips = fc
  .record({
    rateCards: cards,
    travelers: people,
    markup: percent,
    buffer: percent,
    rate: fc.integer({ min: 300, max: 500 }).map((ten) => `0.0000${ten}`),
    unitUpToMinor: fc.constantFrom(null, 1, 100, 500),
    totalUpToMinor: fc.constantFrom(null, 1_000, 5_000),
  })
  .map(
    ({ rateCards, travelers, markup, buffer, rate, unitUpToMinor, totalUpToMinor }): TripPricing =>
      aTrip({
        startDate: '2027-02-27',
        rateCards,
        travelers,
        lines: linesFor(roomsOf(travelers)),
        fx: [{ ...fx, rate, bufferPercent: buffer }],
        markupRules: [{ id: 'default', name: 'Standard', percent: markup, scope: { level: 'default' } }],
        rounding: { unitUpToMinor, totalUpToMinor },
      }),
  )

const sumOf = (amounts: readonly { amount: { amountMinor: number } }[]) =>
  amounts.reduce((sum, { amount }) => sum + amount.amountMinor, 0)
const totalOf = (trip: TripPricing) => priceTrip(trip).quote.total.amountMinor

describe('laws of pricing', () => {
  it('parts sum to the whole: charges to lines, lines to the total, travelers and rooms to it too', () => {
    fc.assert(
      fc.property(trips, (trip) => {
        const { quote, lines, split } = priceTrip(trip)
        for (const { charges, sell } of lines)
          expect(charges.reduce((sum, { unitSell, quantity }) => sum + unitSell.amountMinor * quantity, 0)).toBe(
            sell.amountMinor,
          )
        expect(quote.lines.reduce((sum, { sell }) => sum + sell.amountMinor, 0)).toBe(quote.total.amountMinor)
        expect(sumOf(split.travelers)).toBe(quote.total.amountMinor)
        expect(sumOf(split.rooms)).toBe(quote.total.amountMinor)
        const printed = split.categories.reduce(
          (sum, { each, travelerIds }) => sum + each.amountMinor * travelerIds.length,
          0,
        )
        expect(split.categoriesAddUp).toBe(printed === quote.total.amountMinor)
      }),
    )
  })

  it('the order of lines, of cards and of travelers does not matter', () => {
    fc.assert(
      fc.property(trips, (trip) => {
        const straight = priceTrip(trip)
        const turned = priceTrip({
          ...trip,
          lines: trip.lines.toReversed(),
          rateCards: trip.rateCards.toReversed(),
        })
        expect(turned.quote.total).toEqual(straight.quote.total)
        expect(turned.lines.toReversed().map(({ sell }) => sell)).toEqual(straight.lines.map(({ sell }) => sell))
        expect(turned.split).toEqual(straight.split)
        expect(totalOf({ ...trip, travelers: trip.travelers.toReversed() })).toBe(straight.quote.total.amountMinor)
      }),
    )
  })

  it('another traveler in a room of their own never lowers the total, where no tier or free place says so', () => {
    fc.assert(
      fc.property(trips, fc.option(fc.integer({ min: 0, max: 17 })), (trip, age) => {
        const newcomer = age === null ? anAdult('new') : aChild('new', age)
        const rooms = [...roomsOf(trip.travelers), aRoom('SGL', ['new'], { roomTypeId: null })]
        const more = { ...trip, travelers: [...trip.travelers, newcomer], lines: linesFor(rooms) }
        expect(totalOf(more)).toBeGreaterThanOrEqual(totalOf(trip))
      }),
    )
  })

  it('a stay split anywhere, at a season border too, equals its two halves', () => {
    fc.assert(
      fc.property(trips, fc.constantFrom(0, 1), fc.integer({ min: 1, max: 2 }), (trip, at, nights) => {
        const line = trip.lines[at]
        if (!line) throw new Error('There are two stays.')
        const exact = { ...trip, rounding: { ...trip.rounding, totalUpToMinor: null } }
        const first = { ...line, id: 'first', days: nights }
        const second = {
          ...line,
          id: 'second',
          dayNumber: (line.dayNumber ?? 1) + nights,
          days: line.days - nights,
        }
        expect(totalOf({ ...exact, lines: [first, second] })).toBe(totalOf({ ...exact, lines: [line] }))
      }),
    )
  })

  it('every age of a child hits exactly one band of a card without problems', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 4 })
    fc.assert(
      fc.property(cuts, fc.integer({ min: 0, max: 17 }), (given, age) => {
        const borders = [0, ...given.toSorted((a, b) => a - b), 12]
        const childBands = borders.slice(1).map(
          (toAge, index): ChildBand => ({
            id: `b${index}`,
            name: `Band ${index}`,
            kind: 'child',
            fromAge: borders[index] ?? 0,
            toAge,
            terms: [aTerm({ id: `t${index}`, amountMinor: index })],
          }),
        )
        expect(findBandProblems({ childBands, adultFromAge: 12 })).toEqual([])
        const card = aCard({ basis: 'person', prices: [aPrice('person', 9_999)], childBands, adultFromAge: 12 })
        const priced = priceTrip(aTrip({ travelers: [aChild('kid', age)], rateCards: [card], lines: [aTripLine()] }))
        expect(warningCodes(priced)).toEqual([])
        const hit = childBands.findIndex(({ fromAge, toAge }) => fromAge <= age && age < toAge)
        expect(priced.lines[0]?.charges.map(({ unitNet }) => unitNet?.amountMinor)).toEqual([age < 12 ? hit : 9_999])
      }),
    )
  })

  it('pricing asks no clock: twice is the same', () => {
    fc.assert(fc.property(trips, (trip) => expect(priceTrip(trip)).toEqual(priceTrip(structuredClone(trip)))))
  })
})
