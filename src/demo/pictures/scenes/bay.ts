import { mist, ragged, ridge, sky, sunPath, water } from '../air'
import { area, type Brush, type Point, placed, width } from '../canvas'
import { birds, junk, sampan } from '../figures'
import { mix } from '../mix'
import { between, noiseLine } from '../random'

/** A row of limestone islands: steep walls, round heads, gaps of open water between them. */
const karsts = ({ random }: Brush, base: number, tallest: number, count: number): Point[] => {
  const towers = Array.from({ length: count }, (_, index) => ({
    x: ((index + between(random, 0.1, 0.9)) / count) * width,
    half: between(random, 0.32, 0.75) * tallest * 0.62,
    tall: tallest * between(random, 0.35, 1),
    lean: between(random, 2.2, 4.2),
  }))
  const noise = noiseLine(random, 5)
  const points: Point[] = []
  for (let x = -20; x <= width + 20; x += 5) {
    const rise = towers.reduce((highest, tower) => {
      const away = Math.abs((x - tower.x) / tower.half)
      return away < 1 ? Math.max(highest, tower.tall * (1 - away ** tower.lean) ** 0.62) : highest
    }, 0)
    points.push([x, rise === 0 ? base : base - rise * (1 + 0.16 * noise(x / 42))])
  }
  return points
}

/** A bay of limestone islands with a junk under sail. */
export const bay = (brush: Brush): string => {
  const { palette, random } = brush
  const sunX = between(random, 480, 1120)
  const horizon = 610
  const layers = [0.08, 0.26, 0.46, 0.68].map((depth, index) => {
    const base = horizon + index * 24
    const line = karsts(brush, base, 170 + index * 62, 9 - index * 2)
    const fill = mix(palette.far, palette.near, depth)
    return [
      `<g transform="translate(0 ${base * 1.42}) scale(1 -.42)" opacity=".38" filter="url(#still)">${area(line, base, fill)}</g>`,
      index > 0 ? ragged(brush, line, base, fill) : area(line, base, fill),
      index < 3 ? mist(brush, base - 6, 0.42 - index * 0.1) : '',
    ].join('')
  })
  return [
    sky(brush, sunX),
    area(ridge(brush, { base: horizon + 4, rise: 90, scale: 210 }), horizon + 6, mix(palette.far, palette.sky[2], 0.5)),
    water(brush, horizon),
    sunPath(brush, sunX, horizon),
    layers.join(''),
    placed(
      between(random, 520, 1080),
      800,
      1.25,
      junk(mix(palette.near, '#000000', 0.35), mix(palette.lamp, '#b8542c', 0.6)),
    ),
    placed(between(random, 180, 420), 880, 0.95, sampan(mix(palette.near, '#000000', 0.4))),
    birds(brush, palette.near),
  ].join('')
}
