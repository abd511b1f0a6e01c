import { bothYears, type DemoYears, highAndLow, tetNights, turnsOfTheYear } from './demoYears'

const room = (code: string, name: string, adultsMax: number, childrenMax: number) => ({
  code,
  name,
  adultsMax,
  childrenMax,
  infantsMax: 1,
})

/** The kinds of room most hotels of the demo have. */
export const roomTypes = {
  deluxe: room('deluxe', 'Deluxe room', 3, 1),
  suite: room('suite', 'Suite', 3, 2),
  cabin: room('cabin', 'Cabin with balcony', 3, 1),
}

/** Under six free in a bed that is there, under twelve half; a bed put in is paid. */
export const childrenOfHotels = {
  adultFromAge: 12,
  childBands: [
    {
      name: 'Infants',
      kind: 'infant' as const,
      fromAge: 0,
      toAge: 2,
      terms: [{ percent: '0' }],
    },
    {
      name: 'Small children',
      kind: 'child' as const,
      fromAge: 2,
      toAge: 6,
      terms: [
        { bed: 'existing' as const, percent: '0' },
        { bed: 'extra' as const, percent: '50' },
      ],
    },
    {
      name: 'Children',
      kind: 'child' as const,
      fromAge: 6,
      toAge: 12,
      terms: [
        { sharing: 'two_adults' as const, percent: '50' },
        { sharing: 'one_adult' as const, percent: '75' },
        { sharing: 'no_adult' as const, percent: '100' },
      ],
    },
  ],
}

/** Infants free, under twelve at so many percent of an adult's price. */
export const childrenAt = (percent: string) => ({
  adultFromAge: 12,
  childBands: [
    { name: 'Infants', kind: 'infant' as const, fromAge: 0, toAge: 2, terms: [{ percent: '0' }] },
    { name: 'Children', kind: 'child' as const, fromAge: 2, toAge: 12, terms: [{ percent }] },
  ],
})

/** What a room costs on top round Tet, for two nights at least. */
export const tetSurcharge = (years: DemoYears, amountMinor: number) =>
  tetNights(years).map((nights) => ({
    name: 'Tet',
    ...nights,
    basis: 'room_night' as const,
    amountMinor,
    nightsMin: 2,
  }))

/** What a room costs on top at Christmas and New Year. */
export const turnOfTheYearSurcharge = (years: DemoYears, amountMinor: number) =>
  turnsOfTheYear(years).map((nights) => ({
    name: 'Christmas and New Year',
    ...nights,
    basis: 'room_night' as const,
    amountMinor,
    childPercent: '50',
  }))

/** A card of both years with a high and a low season. */
export const seasonal = (years: DemoYears) => ({ ...bothYears(years), seasons: highAndLow(years) })
