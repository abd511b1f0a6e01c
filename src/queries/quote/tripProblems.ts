import { travelersOf } from '@/src/domain/quote/tripPricingOf'
import type { FieldProblem } from '@/src/platform/http/problem'
import type { LineWire, TripWire } from './tripWire'

const unknown = (path: string, what: string): FieldProblem => ({
  path,
  message: `names no ${what} of this trip`,
  code: 'unknown-reference',
})

const repeated = (rows: readonly { id: string }[], path: string): FieldProblem[] => {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, index) => {
    if (!seen.has(id)) return seen.add(id) && []
    return [{ path: `${path}.${index}.id`, message: 'is the id of another one, too', code: 'duplicate-id' }]
  })
}

type Known = { days: ReadonlySet<string>; options: ReadonlySet<string>; travelers: ReadonlySet<string> }

const roomProblems = (rooms: LineWire['rooms'], { path, travelers }: { path: string } & Known): FieldProblem[] => [
  ...repeated(rooms, `${path}.rooms`),
  ...rooms.flatMap(({ sleepers }, room) =>
    sleepers.flatMap(({ traveler_id }, index) =>
      travelers.has(traveler_id) ? [] : [unknown(`${path}.rooms.${room}.sleepers.${index}.traveler_id`, 'traveler')],
    ),
  ),
]

const lineProblems = (line: LineWire, { path, ...known }: { path: string } & Known): FieldProblem[] => {
  const { day_id, option_id, traveler_ids, rooms } = line
  return [
    ...(day_id !== null && !known.days.has(day_id) ? [unknown(`${path}.day_id`, 'day')] : []),
    ...(option_id !== null && !known.options.has(option_id) ? [unknown(`${path}.option_id`, 'option')] : []),
    ...(traveler_ids ?? []).flatMap((id, index) =>
      known.travelers.has(id) ? [] : [unknown(`${path}.traveler_ids.${index}`, 'traveler')],
    ),
    ...roomProblems(rooms, { path, ...known }),
  ]
}

const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id))

/** Finds what does not fit together in a trip: ids given twice, and lines of days, options and travelers it does not have. */
export const tripProblems = (trip: TripWire): FieldProblem[] => {
  const party = trip.party.map(({ birth_date: birthDate, ...traveler }) => ({ ...traveler, birthDate }))
  const known: Known = {
    days: idsOf(trip.days),
    options: idsOf(trip.options),
    travelers: idsOf(travelersOf({ party, adults: trip.adults, children: trip.children })),
  }
  return [
    ...repeated(trip.party, 'party'),
    ...repeated(trip.days, 'days'),
    ...repeated(trip.options, 'options'),
    ...repeated(trip.lines, 'lines'),
    ...trip.lines.flatMap((line, index) => lineProblems(line, { path: `lines.${index}`, ...known })),
  ]
}
