import { type Coordinates, distanceKm } from './distanceKm'
import type { RouteStop } from './tourRoute'

type Frame = { width: number; height: number; margin: number }

export type DrawnStop = {
  x: number
  y: number
  label: { x: number; y: number; anchor: 'start' | 'end' }
  number: number
  name: string
}

export type DrawnRoute = {
  stops: DrawnStop[]
  /** SVG path data, one for each way from stop to stop. */
  legs: string[]
  scale: { km: number; width: number }
}

const smallestSpanDegrees = 0.4
const labelHeight = 19
const round = (value: number): number => Math.round(value * 10) / 10

const projection = (stops: readonly RouteStop[], { width, height, margin }: Frame) => {
  const latitudes = stops.map(({ latitude }) => latitude)
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2
  // Degrees of longitude shrink towards the poles; at the size of a country one factor will do.
  const squeeze = Math.cos((middle * Math.PI) / 180)
  const longitudes = stops.map(({ longitude }) => longitude * squeeze)
  const [left, right] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [bottom, top] = [Math.min(...latitudes), Math.max(...latitudes)]
  const perDegree = Math.min(
    (width - 2 * margin) / Math.max(right - left, smallestSpanDegrees),
    (height - 2 * margin) / Math.max(top - bottom, smallestSpanDegrees),
  )
  const place = ({ latitude, longitude }: Coordinates) => ({
    x: round(width / 2 + (longitude * squeeze - (left + right) / 2) * perDegree),
    y: round(height / 2 - (latitude - (bottom + top) / 2) * perDegree),
  })
  return { place, perDegree }
}

/** Bends a way a little to its right, so that there and back are two lines. */
const bent = (from: { x: number; y: number }, to: { x: number; y: number }): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const control = { x: round((from.x + to.x) / 2 - dy * 0.12), y: round((from.y + to.y) / 2 + dx * 0.12) }
  return `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`
}

const scaleOf = (perDegree: number): DrawnRoute['scale'] => {
  const kmPerDegree = distanceKm({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })
  const km = [500, 250, 100, 50, 25, 10, 5].find((each) => (each / kmPerDegree) * perDegree <= 140) ?? 5
  return { km, width: round((km / kmPerDegree) * perDegree) }
}

/** Lays a route into a frame in SVG units: north up, true to scale, each place named once beside its point, no name upon another. */
export const drawRoute = (stops: readonly RouteStop[], frame: Frame): DrawnRoute => {
  if (stops.length === 0) return { stops: [], legs: [], scale: { km: 0, width: 0 } }
  const { place, perDegree } = projection(stops, frame)
  const points = stops.map((stop) => ({ ...place(stop), name: stop.name }))
  const once = points.filter(({ x, y }, index) => points.findIndex((other) => other.x === x && other.y === y) === index)
  const lowest: Record<'start' | 'end', number> = { start: -labelHeight, end: -labelHeight }
  const labelled = once
    .map((point, index) => ({ ...point, number: index + 1 }))
    .toSorted((a, b) => a.y - b.y)
    .map(({ x, y, name, number }): DrawnStop => {
      const anchor = x > frame.width * 0.55 ? 'start' : 'end'
      const labelY = Math.max(y + 5, lowest[anchor] + labelHeight)
      lowest[anchor] = labelY
      return { x, y, name, number, label: { x: anchor === 'start' ? x + 16 : x - 16, y: round(labelY), anchor } }
    })
  return {
    stops: labelled.toSorted((a, b) => a.number - b.number),
    legs: points.slice(1).map((point, index) => bent(points[index] as { x: number; y: number }, point)),
    scale: scaleOf(perDegree),
  }
}
