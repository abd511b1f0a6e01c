import type { Transit, TripContent } from '@/src/domain/quote/tripContent'
import type { TripRoom } from '@/src/domain/quote/tripPricing'
import type { Language } from '@/src/domain/shared/language'
import type { LineWire, TripWire } from './tripWire'

/** What a version says beside its trip and price. */
export type TripWords = {
  title: string
  language: Language
  coverId: string | null
  letter: string | null
  inclusions: readonly string[]
  exclusions: readonly string[]
}

type RoomWire = LineWire['rooms'][number]

const roomOf = ({ id, room_type_id, occupancy, sleepers }: RoomWire): TripRoom => ({
  id,
  roomTypeId: room_type_id,
  occupancy,
  sleepers: sleepers.map(({ traveler_id, extra_bed }) => ({ travelerId: traveler_id, extraBed: extra_bed })),
})

const lineOf = (line: LineWire, dayNumbers: ReadonlyMap<string, number>): TripContent['lines'][number] => ({
  id: line.id,
  moment: line.moment,
  dayNumber: line.day_id === null ? null : (dayNumbers.get(line.day_id) ?? null),
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
  rooms: line.rooms.map(roomOf),
  units: line.units,
  capacity: line.capacity,
  travelerIds: line.traveler_ids,
  quantity: line.quantity,
  per: line.per,
  sellMinor: line.sell_minor,
  netMinor: line.net_minor,
  markupPercent: line.markup_percent,
})

const dayOf = ({ picture_id, ...day }: TripWire['days'][number]): TripContent['days'][number] => ({
  ...day,
  pictureId: picture_id,
})

const transitOf = ({ text, flight, time }: TripWire['arrival']): Transit => ({ text, flight, time })

/** Reads a trip as the builder writes it, as far as it is priced: a line’s day by its number among the days. */
export const contentOfWire = (trip: TripWire): TripContent => {
  const dayNumbers = new Map(trip.days.map(({ id }, index) => [id, index + 1]))
  return {
    currency: trip.currency,
    startDate: trip.start_date,
    party: trip.party.map(({ birth_date, ...traveler }) => ({ ...traveler, birthDate: birth_date })),
    adults: trip.adults,
    children: trip.children,
    arrival: transitOf(trip.arrival),
    departure: transitOf(trip.departure),
    days: trip.days.map(dayOf),
    lines: trip.lines.map((line) => lineOf(line, dayNumbers)),
    options: trip.options,
    pricingMode: trip.pricing_mode,
    granularity: trip.granularity,
    lumpSum: {
      basis: trip.lump_sum.basis,
      sellMinor: trip.lump_sum.sell_minor,
      netMinor: trip.lump_sum.net_minor,
    },
    adjustments: trip.adjustments.map(({ sell_minor, net_minor, ...adjustment }) => ({
      ...adjustment,
      sellMinor: sell_minor,
      netMinor: net_minor,
    })),
    roundUnitUpToMinor: trip.round_unit_up_to_minor,
    roundTotalUpToMinor: trip.round_total_up_to_minor,
    markupPercent: trip.markup_percent,
  }
}

/** Reads what a trip as the builder writes it says beside. */
export const wordsOfWire = (trip: TripWire): TripWords => ({
  title: trip.title,
  language: trip.language,
  coverId: trip.cover_id,
  letter: trip.letter,
  inclusions: trip.inclusions,
  exclusions: trip.exclusions,
})
