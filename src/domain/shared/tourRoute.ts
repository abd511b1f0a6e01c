import { type Coordinates, distanceKm } from './distanceKm'

export type RoutePlace = { id: string; name: string } & { latitude: number | null; longitude: number | null }

/** A stop on the map: the days on which it is reached or stayed in, and how far it is from the stop before. */
export type RouteStop = Coordinates & { name: string; days: number[]; kmFromLast: number }

/** The stops of a tour in the order they are reached; a place come back to later is a stop again. */
export const tourRoute = (
  days: readonly { places: readonly RoutePlace[]; overnightPlace: RoutePlace | null }[],
): RouteStop[] => {
  const stops: (RouteStop & { id: string })[] = []
  for (const [index, day] of days.entries())
    for (const { id, name, latitude, longitude } of [
      ...day.places,
      ...(day.overnightPlace ? [day.overnightPlace] : []),
    ]) {
      if (latitude === null || longitude === null) continue
      const last = stops.at(-1)
      if (last?.id === id) {
        if (!last.days.includes(index + 1)) last.days.push(index + 1)
        continue
      }
      const at = { latitude, longitude }
      stops.push({ id, name, ...at, days: [index + 1], kmFromLast: last ? Math.round(distanceKm(last, at)) : 0 })
    }
  return stops.map(({ id: _id, ...stop }) => stop)
}
