import type { RouteStop } from './tourRoute'

export type RoutePlaceView = { name: string; days: number[] }

/** The places of a route, each once in the order first reached, with every day spent there: numbered as the map numbers them. */
export const routePlaces = (stops: readonly RouteStop[]): RoutePlaceView[] => {
  const places = new Map<string, RoutePlaceView>()
  for (const { latitude, longitude, name, days } of stops) {
    const at = `${latitude} ${longitude}`
    places.set(at, { name, days: [...(places.get(at)?.days ?? []), ...days] })
  }
  return [...places.values()]
}

/** Days in as few figures as they need: `1–3, 9`. */
export const dayRanges = (days: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && day === last[1] + 1) last[1] = day
    else ranges.push([day, day])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
