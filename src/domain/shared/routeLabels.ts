type Frame = { width: number; height: number }
type Point = { x: number; y: number; name: string }
type Box = { left: number; right: number; top: number; bottom: number }
type Anchor = 'start' | 'end'

export type RouteLabel = { x: number; y: number; anchor: Anchor }

const [letterWidth, lineHeight, besidePoint, pointRadius, edge] = [8.6, 19, 16, 12, 6]
const shifts = [0, 1, -1].map((lines) => lines * lineHeight)

// Marks stand over or under their letter and take no width, which is most of what Khmer and Thai are written with.
const widthOf = (name: string): number => [...name.normalize('NFC').replace(/\p{M}/gu, '')].length * letterWidth

const boxOf = ({ x, y, anchor }: RouteLabel, name: string): Box => {
  const width = widthOf(name)
  const left = anchor === 'start' ? x : x - width
  return { left, right: left + width, top: y - 14, bottom: y + 5 }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Frame): boolean =>
  left >= edge && right <= width - edge && top >= edge && bottom <= height - edge

const labelAt = ({ x, y }: Point, anchor: Anchor, shift: number): RouteLabel => ({
  x: anchor === 'start' ? x + besidePoint : x - besidePoint,
  y: Math.round((y + 5 + shift) * 10) / 10,
  anchor,
})

/**
 * Places each name beside its point, on the outer side where it fits: inside the frame, upon no other name and no point,
 * moved up or down a line where it must be. Where there is no room the number has to do: null.
 */
export const routeLabels = (points: readonly Point[], frame: Frame): (RouteLabel | null)[] => {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - pointRadius,
    right: x + pointRadius,
    top: y - pointRadius,
    bottom: y + pointRadius,
  }))
  const labels = new Map<Point, RouteLabel>()
  for (const point of points.toSorted((a, b) => a.y - b.y)) {
    const sides: Anchor[] = point.x >= frame.width / 2 ? ['start', 'end'] : ['end', 'start']
    const candidates = shifts.flatMap((shift) => sides.map((anchor) => labelAt(point, anchor, shift)))
    const label = candidates.find((each) => {
      const box = boxOf(each, point.name)
      return isInside(box, frame) && !taken.some((other) => overlap(box, other))
    })
    if (!label) continue
    taken.push(boxOf(label, point.name))
    labels.set(point, label)
  }
  return points.map((point) => labels.get(point) ?? null)
}
