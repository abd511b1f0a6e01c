import type { ComponentWire } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import { emptyLine } from './lineEdits'
import { arrangeRooms } from './partyEdits'
import type { Place } from './tripPlaces'

/** Counts the nights from a day on that are spent where that day's is; one where nobody wrote it down. */
export const nightsFrom = (trip: Pick<TripWire, 'days'>, dayId: string | null): number => {
  const at = trip.days.findIndex(({ id }) => id === dayId)
  const overnight = trip.days[at]?.overnight
  if (!overnight) return 1
  const others = trip.days.slice(at).findIndex((day) => day.overnight !== overnight)
  return others < 0 ? trip.days.length - at : others
}

const everybody = { traveler_ids: null }

/** Makes a line of a component, priced by its rate card: a stay with beds for everybody, for as long as one sleeps there. */
export const componentLine = (
  trip: TripWire,
  component: ComponentWire,
  { id, place }: { id: string; place: Place },
): LineWire => {
  const isStay = component.type === 'accommodation'
  const kind = { room_type_id: component.room_types[0]?.id ?? null, occupancy: 'TWN' as const }
  return {
    ...emptyLine(id, place),
    component: component.type,
    component_id: component.id,
    rate_card_version_id: component.rate_card_version_id,
    label: component.name,
    text: component.text,
    destination: component.destination,
    capacity: component.capacity,
    days: isStay ? nightsFrom(trip, place.day_id) : 1,
    rooms: isStay ? arrangeRooms(trip, everybody, kind) : [],
  }
}

/** Puts another component in a line's place; beds, nights and who takes part stay, a typed price does not. */
export const replaceComponent = (trip: TripWire, line: LineWire, component: ComponentWire): LineWire => {
  const fresh = componentLine(trip, component, { id: line.id, place: line })
  const { inclusion, tickable, option_id, traveler_ids, markup_percent } = line
  const isStill = line.component === component.type
  const roomType = component.room_types[0]?.id ?? null
  return {
    ...fresh,
    inclusion,
    tickable,
    option_id,
    traveler_ids,
    markup_percent,
    days: isStill ? line.days : fresh.days,
    rooms:
      isStill && line.rooms.length > 0 ? line.rooms.map((room) => ({ ...room, room_type_id: roomType })) : fresh.rooms,
  }
}
