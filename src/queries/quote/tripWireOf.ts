import type { ContentLine, TripContent } from '@/src/domain/quote/tripContent'
import type { TripRoom } from '@/src/domain/quote/tripPricing'
import { travelersOf } from '@/src/domain/quote/tripPricingOf'
import type { TripWords } from './tripOfWire'
import type { LineWire, TripWire } from './tripWire'

type Known = { days: readonly string[]; travelers: ReadonlySet<string>; options: ReadonlySet<string> }

const roomWireOf = (
  { id, roomTypeId, occupancy, sleepers }: TripRoom,
  { travelers }: Known,
): LineWire['rooms'][number] => ({
  id,
  room_type_id: roomTypeId,
  occupancy,
  sleepers: sleepers
    .filter(({ travelerId }) => travelers.has(travelerId))
    .map(({ travelerId, extraBed }) => ({ traveler_id: travelerId, extra_bed: extraBed })),
})

/** A day beyond the end, which only a form can have written, is the last one. */
const dayIdOf = (dayNumber: number | null, { days }: Known): string | null =>
  dayNumber === null ? null : (days[Math.min(dayNumber, days.length) - 1] ?? null)

const lineWireOf = (line: ContentLine, known: Known): LineWire => ({
  id: line.id,
  moment: line.moment,
  day_id: dayIdOf(line.dayNumber, known),
  component: line.component,
  component_id: line.componentId,
  rate_card_version_id: line.rateCardVersionId,
  label: line.label,
  text: line.text,
  destination: line.destination,
  inclusion: line.inclusion,
  tickable: line.tickable,
  option_id: line.optionId !== null && known.options.has(line.optionId) ? line.optionId : null,
  days: line.days,
  rooms: line.rooms.map((room) => roomWireOf(room, known)),
  units: line.units,
  capacity: line.capacity,
  traveler_ids: line.travelerIds === null ? null : line.travelerIds.filter((id) => known.travelers.has(id)),
  quantity: line.quantity,
  per: line.per,
  sell_minor: line.sellMinor,
  net_minor: line.netMinor,
  markup_percent: line.markupPercent,
})

/** Writes a trip as the builder reads it; what a line names that is gone from the trip is left out. */
export const tripWireOf = ({ content, words }: { content: TripContent; words: TripWords }): TripWire => {
  const known = {
    days: content.days.map(({ id }) => id),
    travelers: new Set(travelersOf(content).map(({ id }) => id)),
    options: new Set(content.options.map(({ id }) => id)),
  }
  return {
    title: words.title,
    language: words.language,
    cover_id: words.coverId,
    letter: words.letter,
    currency: content.currency,
    start_date: content.startDate,
    adults: content.adults,
    children: content.children,
    party: content.party.map(({ birthDate, ...traveler }) => ({ ...traveler, birth_date: birthDate })),
    arrival: content.arrival,
    departure: content.departure,
    days: content.days.map(({ pictureId, meals, ...day }) => ({ ...day, meals: [...meals], picture_id: pictureId })),
    options: [...content.options],
    lines: content.lines.map((line) => lineWireOf(line, known)),
    inclusions: [...words.inclusions],
    exclusions: [...words.exclusions],
    pricing_mode: content.pricingMode,
    granularity: content.granularity,
    lump_sum: {
      basis: content.lumpSum.basis,
      sell_minor: content.lumpSum.sellMinor,
      net_minor: content.lumpSum.netMinor,
    },
    adjustments: content.adjustments.map(({ kind, label, sellMinor, netMinor }) => ({
      kind,
      label,
      sell_minor: sellMinor,
      net_minor: netMinor,
    })),
    round_unit_up_to_minor: content.roundUnitUpToMinor,
    round_total_up_to_minor: content.roundTotalUpToMinor,
    markup_percent: content.markupPercent,
  }
}
