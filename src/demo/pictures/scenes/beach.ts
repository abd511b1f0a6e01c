import { mist, ragged, ridge, sky, sunPath, water } from '../air'
import { area, type Brush, height, type Point, placed, stroke, width } from '../canvas'
import { birds, longtail, palm } from '../figures'
import { mix } from '../mix'
import { between, noiseLine } from '../random'

/** A beach under palms, islands out at sea, a long-tail boat at the water's edge. */
export const beach = (brush: Brush): string => {
  const { palette, random } = brush
  const sunX = between(random, 420, 900)
  const horizon = 540
  const noise = noiseLine(random, 3)
  const shore = (shift: number): Point[] => {
    const points: Point[] = []
    for (let x = -20; x <= width + 20; x += 10) points.push([x, 905 - (x / width) * 175 + noise(x / 380) * 26 + shift])
    return points
  }
  const foam = (shift: number, thickness: number, opacity: number) =>
    stroke(
      shore(shift)
        .map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${(y + noise(x / 60) * 5).toFixed(1)}`)
        .join(''),
      '#ffffff',
      thickness,
      `opacity="${opacity}"`,
    )
  const dark = mix(palette.near, '#000000', 0.3)
  const palms = [1290, 1420, 1540].map((x, index) =>
    placed(x, 850 + index * 46, 1.45 + index * 0.32, palm(brush, mix(palette.leaf[1], dark, 0.35 + index * 0.3))),
  )
  return [
    sky(brush, sunX),
    water(brush, horizon),
    sunPath(brush, sunX, horizon),
    ragged(
      brush,
      ridge(brush, { base: horizon + 6, rise: 130, scale: 150, from: 60, to: 560 }),
      horizon + 8,
      mix(palette.far, palette.near, 0.18),
    ),
    ragged(
      brush,
      ridge(brush, { base: horizon + 10, rise: 190, scale: 190, from: 980, to: 1640 }),
      horizon + 12,
      mix(palette.far, palette.near, 0.4),
    ),
    mist(brush, horizon, 0.35),
    area(shore(-26), height, mix(palette.water[0], palette.sand[0], 0.35), 'opacity=".5"'),
    foam(-28, 3, 0.45),
    area(shore(0), height, palette.sand[1]),
    foam(-3, 7, 0.85),
    area(shore(34), height, palette.sand[0], 'opacity=".85"'),
    placed(between(random, 380, 640), 855, 1.05, longtail(dark, mix(palette.lamp, '#d8452f', 0.7))),
    palms.join(''),
    birds(brush, palette.near),
  ].join('')
}
