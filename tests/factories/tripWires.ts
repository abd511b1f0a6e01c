import { emptyDay } from '@/src/admin/quote/builder/dayEdits'
import { emptyLine } from '@/src/admin/quote/builder/lineEdits'
import { dayPlace, type Place } from '@/src/admin/quote/builder/tripPlaces'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'

/** A day of a trip in the builder, named after its key. */
export const aDay = (id: string, given: Partial<TripWire['days'][number]> = {}): TripWire['days'][number] => ({
  ...emptyDay(id),
  title: `Day ${id}`,
  ...given,
})

/** A line of a trip in the builder, named after its key. */
export const aLine = (id: string, place: Place | string, given: Partial<LineWire> = {}): LineWire => ({
  ...emptyLine(id, typeof place === 'string' ? dayPlace(place) : place),
  label: `Line ${id}`,
  ...given,
})

/** A trip in the builder: three days a, b, c for two adults, with nothing sold. */
export const aTrip = (given: Partial<TripWire> = {}): TripWire => ({
  title: 'Demo trip',
  language: 'en',
  cover_id: null,
  letter: null,
  currency: 'USD',
  start_date: '2027-03-14',
  adults: 2,
  children: 0,
  party: [],
  arrival: { flight: null, time: null, text: null },
  departure: { flight: null, time: null, text: null },
  days: [aDay('a'), aDay('b'), aDay('c')],
  options: [],
  lines: [],
  inclusions: [],
  exclusions: [],
  pricing_mode: 'lines',
  granularity: 'total',
  lump_sum: { basis: 'per_trip', sell_minor: null, net_minor: null },
  adjustments: [],
  round_unit_up_to_minor: null,
  round_total_up_to_minor: null,
  markup_percent: null,
  ...given,
})

/** The first day of a trip that is written out. */
export const aDayWire = (given: Partial<TripWire['days'][number]> = {}): TripWire['days'][number] =>
  aDay('hanoi', {
    title: 'Arrival in Hanoi',
    place: 'Hanoi',
    description: 'A driver waits for you.',
    meals: ['dinner'],
    overnight: 'Old Quarter',
    ...given,
  })

/** A stay on that day, of one night, priced by nothing yet. */
export const aLineWire = (given: Partial<LineWire> = {}): LineWire =>
  aLine('stay', 'hanoi', { component: 'accommodation', label: 'Deluxe room', ...given })

/** A trip of two days for two adults that is written out, priced by its lines, of which it has none. */
export const aTripWire = (given: Partial<TripWire> = {}): TripWire =>
  aTrip({
    title: 'Two days in the north',
    start_date: '2027-03-10',
    days: [aDayWire(), aDayWire({ id: 'halong', title: 'Ha Long', place: 'Ha Long', meals: [] })],
    inclusions: ['Private guide'],
    ...given,
  })

/** Keys in order: k1, k2, … */
export const keysInOrder = (): (() => string) => {
  let made = 0
  return () => {
    made += 1
    return `k${made}`
  }
}
