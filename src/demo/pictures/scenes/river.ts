import { mist, ragged, ridge, sky, sunPath, water } from '../air'
import { area, type Brush, height, type Point, placed, stroke, width } from '../canvas'
import { birds, longtail, palm, sampan } from '../figures'
import { mix } from '../mix'
import { between, noiseLine } from '../random'

/** A broad river between wooded hills, a boat in the current. */
export const river = (brush: Brush): string => {
  const { palette, random } = brush
  const sunX = between(random, 640, 960)
  const horizon = 590
  const hills = [0.1, 0.25, 0.42].map(
    (depth, index) =>
      area(
        ridge(brush, { base: horizon - index * 4 + 10, rise: 300 - index * 55, scale: 300 - index * 30 }),
        horizon + 14,
        mix(palette.far, mix(palette.near, palette.leaf[1], 0.4), depth),
      ) + mist(brush, horizon - 12, 0.36),
  )
  const bank = (side: 'left' | 'right'): string => {
    const noise = noiseLine(random, 5)
    const points: Point[] = []
    for (let x = 0; x <= 760; x += 6) {
      const fall = (1 - x / 760) ** 0.7
      points.push([side === 'left' ? x - 20 : width + 20 - x, horizon + 26 - fall * 150 - noise(x / 44) * 26 * fall])
    }
    const fill = mix(palette.leaf[1], palette.near, 0.3)
    return ragged(brush, side === 'left' ? points : points.reverse(), horizon + 30, fill)
  }
  const reeds = Array.from({ length: 90 }, () => {
    const x = between(random, -30, 520)
    const tall = between(random, 60, 190) * (1 - x / 700)
    return `M${x.toFixed(0)} 1010q${between(random, -8, 8).toFixed(0)} ${(-tall / 2).toFixed(0)} ${between(random, -6, 34).toFixed(0)} ${(-tall).toFixed(0)}`
  }).join('')
  const dark = mix(palette.near, '#000000', 0.35)
  return [
    sky(brush, sunX),
    hills.join(''),
    water(brush, horizon + 8),
    sunPath(brush, sunX, horizon + 10),
    bank('left'),
    bank('right'),
    placed(1340, horizon + 20, 0.62, palm(brush, mix(palette.leaf[1], dark, 0.5))),
    placed(1430, horizon + 24, 0.74, palm(brush, mix(palette.leaf[1], dark, 0.6))),
    placed(between(random, 760, 1120), 800, 1.15, longtail(dark, palette.lamp)),
    placed(between(random, 430, 640), 700, 0.6, sampan(dark)),
    stroke(reeds, dark, 4.5),
    birds(brush, palette.near),
    ragged(
      brush,
      [
        [-20, 985],
        [380, 1000],
        [900, height],
      ],
      height,
      dark,
    ),
  ].join('')
}
