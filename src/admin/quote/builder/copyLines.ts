import type { LibraryTrip } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import type { NewKey } from './dayEdits'
import { optionsMax } from './optionEdits'
import { arrangeRooms } from './partyEdits'
import type { Place } from './tripPlaces'

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

type Copy = {
  from: Pick<LibraryTrip, 'currency' | 'options'>
  coming: readonly LineWire[]
  placeOf: (line: LineWire) => Place
  newKey: NewKey
}

/** Copies lines of another trip, with keys of their own and beds for those who travel now; names their options anew. */
export const copyLines = (
  trip: TripWire,
  { from, coming, placeOf, newKey }: Copy,
): Pick<TripWire, 'lines' | 'options'> => {
  const used = from.options.filter(({ id }) => coming.some(({ option_id }) => option_id === id))
  const { options, keys } = joinOptions(trip, used, newKey)
  // What was typed in another currency means nothing here.
  const typed = from.currency === trip.currency ? {} : { sell_minor: null, net_minor: null }
  const lines = coming.map((line): LineWire => {
    const [room] = line.rooms
    const everybody = { traveler_ids: null }
    return {
      ...line,
      ...everybody,
      ...typed,
      ...placeOf(line),
      id: newKey(),
      option_id: line.option_id === null ? null : (keys.get(line.option_id) ?? null),
      rooms: room ? arrangeRooms(trip, everybody, room) : [],
    }
  })
  return { lines, options }
}
