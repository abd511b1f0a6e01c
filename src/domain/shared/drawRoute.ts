import { type Coordinates, distanceKm } from './distanceKm'
import { type RouteLabel, routeLabels } from './routeLabels'
import { spreadPoints } from './spreadPoints'
import type { RouteStop } from './tourRoute'

type Frame = { width: number; height: number; margin: number }

export type DrawnStop = {
  x: number
  y: number
  /** Null where it would cover something. */
  label: RouteLabel | null
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
const scaleRoom = 44
const pointWidth = 23
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

/** Lays a route into a frame in SVG units: north up, true to scale but where places would cover one another, each place numbered once and named where there is room, the scale below all names. */
export const drawRoute = (stops: readonly RouteStop[], frame: Frame): DrawnRoute => {
  if (stops.length === 0) return { stops: [], legs: [], scale: { km: 0, width: 0 } }
  const { place, perDegree } = projection(stops, frame)
  const exact = stops.map((stop) => ({ ...place(stop), name: stop.name }))
  const firstAt = exact.map(({ x, y }) => exact.findIndex((other) => other.x === x && other.y === y))
  const apart = spreadPoints(
    exact.filter((_, index) => firstAt[index] === index),
    pointWidth,
  )
  const order = [...new Set(firstAt)]
  const points = firstAt.map((first) => apart[order.indexOf(first)] as (typeof apart)[number])
  const labels = routeLabels(apart, { ...frame, height: frame.height - scaleRoom })
  const drawn = apart.map(
    ({ x, y, name }, index): DrawnStop => ({ x, y, name, number: index + 1, label: labels[index] ?? null }),
  )
  return {
    stops: drawn,
    legs: points.slice(1).map((point, index) => bent(points[index] as { x: number; y: number }, point)),
    scale: scaleOf(perDegree),
  }
}
