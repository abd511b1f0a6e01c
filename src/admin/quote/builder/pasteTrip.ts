import type { LibraryTrip } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import type { NewKey } from './dayEdits'
import { optionsMax } from './optionEdits'
import { withCard } from './outdatedLines'
import { arrangeRooms } from './partyEdits'

type Paste = {
  from: LibraryTrip
  /** The days to bring, by their keys there. */
  dayIds: readonly string[]
  /** Behind which day of the trip; null puts them first. */
  after: string | null
  /** Whether the way in and out comes along. */
  withTransit: boolean
  newKey: NewKey
}

type Option = TripWire['options'][number]

// Options are the same where their names are; one that finds no room is dropped and its lines are for all.
const joinOptions = (trip: TripWire, from: readonly Option[], newKey: NewKey) => {
  const options = [...trip.options]
  const keys = new Map<string, string | null>()
  for (const option of from) {
    const known = options.find(({ name }) => name.trim().toLowerCase() === option.name.trim().toLowerCase())
    const added = known ?? (options.length < optionsMax ? { ...option, id: newKey() } : null)
    if (added && !known) options.push(added)
    keys.set(option.id, added?.id ?? null)
  }
  return { options, keys }
}

const isBlank = (transit: TripWire['arrival']): boolean => !transit.flight && !transit.time && !transit.text

/** Copies days of a tour or an earlier quote with their lines into a trip, with keys of their own; beds are made for those who travel now, and prices are those in force. */
export const pasteTrip = (trip: TripWire, { from, dayIds, after, withTransit, newKey }: Paste): TripWire => {
  const dayKeys = new Map(dayIds.map((id) => [id, newKey()]))
  const comes = (line: LineWire) =>
    line.moment === 'day' ? line.day_id !== null && dayKeys.has(line.day_id) : withTransit
  const coming = from.lines.filter(comes)
  const used = from.options.filter(({ id }) => coming.some(({ option_id }) => option_id === id))
  const { options, keys } = joinOptions(trip, used, newKey)
  const days = from.days.flatMap((day) => {
    const id = dayKeys.get(day.id)
    return id ? [{ ...day, id }] : []
  })
  // What was typed in another currency means nothing here.
  const isSameMoney = from.currency === trip.currency
  const inForce = new Map(from.components.map((component) => [component.id, component]))
  const lines = coming.map((there): LineWire => {
    const after = inForce.get(there.component_id ?? '')
    const line = after ? withCard(there, { before: undefined, after }) : there
    const [room] = line.rooms
    const everybody = { traveler_ids: null }
    return {
      ...line,
      ...everybody,
      ...(isSameMoney ? {} : { sell_minor: null, net_minor: null }),
      id: newKey(),
      day_id: line.day_id === null ? null : (dayKeys.get(line.day_id) ?? null),
      option_id: line.option_id === null ? null : (keys.get(line.option_id) ?? null),
      rooms: room ? arrangeRooms(trip, everybody, room) : [],
    }
  })
  const at = after === null ? 0 : trip.days.findIndex(({ id }) => id === after) + 1
  return {
    ...trip,
    arrival: withTransit && isBlank(trip.arrival) ? from.arrival : trip.arrival,
    departure: withTransit && isBlank(trip.departure) ? from.departure : trip.departure,
    days: [...trip.days.slice(0, at), ...days, ...trip.days.slice(at)],
    options,
    lines: [...trip.lines, ...lines],
  }
}
