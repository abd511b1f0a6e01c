import { changeSentences } from '@/src/documents/quote/changeSentences'
import type { ComparedTrip } from '@/src/domain/quote/comparedTrip'
import { compareTrips } from '@/src/domain/quote/compareTrips'
import { travelersOf } from '@/src/domain/quote/tripPricingOf'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { TripWire } from '@/src/queries/quote/tripWire'

const comparedOf = (trip: TripWire): ComparedTrip => {
  const { currency, lump_sum, adjustments, days, lines, party } = trip
  const numbers = new Map(days.map(({ id }, index) => [id, index + 1]))
  const people = travelersOf({
    adults: trip.adults,
    children: trip.children,
    party: party.map(({ birth_date: birthDate, ...traveler }) => ({ ...traveler, birthDate })),
  })
  const count = (kind: 'adult' | 'child') => people.filter((each) => each.kind === kind).length
  return {
    content: {
      currency,
      startDate: trip.start_date,
      party: [],
      adults: trip.adults,
      children: trip.children,
      arrival: trip.arrival,
      departure: trip.departure,
      days: days.map(({ picture_id: pictureId, ...day }) => ({ ...day, pictureId })),
      lines: lines.map((line) => ({
        id: line.id,
        moment: line.moment,
        dayNumber: line.day_id === null ? null : (numbers.get(line.day_id) ?? null),
        component: line.component,
        componentId: line.component_id,
        rateCardVersionId: line.rate_card_version_id,
        label: line.label,
        text: line.text,
        destination: line.destination,
        inclusion: line.inclusion,
        tickable: line.tickable,
        optionId: line.option_id,
        days: line.days,
        rooms: [],
        units: line.units,
        capacity: line.capacity,
        travelerIds: line.traveler_ids,
        quantity: line.quantity,
        per: line.per,
        sellMinor: line.sell_minor,
        netMinor: line.net_minor,
        markupPercent: line.markup_percent,
      })),
      options: trip.options,
      pricingMode: trip.pricing_mode,
      granularity: trip.granularity,
      lumpSum: { basis: lump_sum.basis, sellMinor: lump_sum.sell_minor, netMinor: lump_sum.net_minor },
      adjustments: adjustments.map(({ sell_minor: sellMinor, net_minor: netMinor, ...rest }) => ({
        ...rest,
        sellMinor,
        netMinor,
      })),
      roundUnitUpToMinor: trip.round_unit_up_to_minor,
      roundTotalUpToMinor: trip.round_total_up_to_minor,
      markupPercent: trip.markup_percent,
    },
    travelers: { adults: count('adult'), children: count('child') },
    inclusions: trip.inclusions,
    exclusions: trip.exclusions,
    // Typed prices tell of themselves; what rate cards come to is the server's to say.
    total: { amountMinor: lump_sum.sell_minor ?? 0, currency },
    lineTotals: new Map(lines.map(({ id, sell_minor }) => [id, { amountMinor: sell_minor ?? 0, currency }])),
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
