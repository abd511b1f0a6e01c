import { changeSentences } from '@/src/documents/quote/changeSentences'
import type { ComparedTrip } from '@/src/domain/quote/comparedTrip'
import { compareTrips } from '@/src/domain/quote/compareTrips'
import { travelersOf } from '@/src/domain/quote/tripPricingOf'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { contentOfWire } from '@/src/queries/quote/tripOfWire'
import type { TripWire } from '@/src/queries/quote/tripWire'

const comparedOf = (trip: TripWire): ComparedTrip => {
  const { currency, lines, lump_sum } = trip
  const content = contentOfWire(trip)
  const people = travelersOf(content)
  const count = (kind: 'adult' | 'child') => people.filter((each) => each.kind === kind).length
  return {
    content,
    travelers: { adults: count('adult'), children: count('child') },
    inclusions: trip.inclusions,
    exclusions: trip.exclusions,
    // Typed prices tell of themselves; what rate cards come to is the server's to say.
    total: { amountMinor: lump_sum.sell_minor ?? 0, currency },
    lineTotals: new Map(lines.map(({ id, sell_minor }) => [id, { amountMinor: sell_minor ?? 0, currency }])),
    roomName: () => null,
    // Neither is the builder's to change.
    plan: '',
    termsVersion: null,
  }
}

const rest: readonly [part: keyof TripWire, said: string][] = [
  ['title', 'The title is another.'],
  ['letter', 'The letter is another.'],
  ['language', 'The language is another.'],
  ['arrival', 'The arrival is another.'],
  ['departure', 'The departure is another.'],
  ['options', 'The options are others.'],
  ['adjustments', 'Extras or discounts are others.'],
  ['party', 'The named travelers are others.'],
  ['markup_percent', 'The markup is another.'],
]

const details = (before: TripWire, after: TripWire): string[] =>
  rest.filter(([part]) => canonicalJson(before[part]) !== canonicalJson(after[part])).map(([, said]) => said)

/** Says what is different in the later of two trips, a sentence for each change; it always says something where they differ. */
export const tripDifferences = (before: TripWire, after: TripWire): string[] => {
  const said = [
    ...changeSentences(compareTrips(comparedOf(before), comparedOf(after)), 'en'),
    ...details(before, after),
  ]
  if (said.length > 0 || canonicalJson(before) === canonicalJson(after)) return said
  return ['A detail, such as rooms, a text or a picture.']
}
