import { mist, ragged, ridge, sky } from '../air'
import { area, type Brush, height, type Point, placed, shape, stroke, width } from '../canvas'
import { birds, palm, person, sampan, sugarPalm } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

/** Flat rice country: fields in perspective, a canal to the horizon, palms along the dykes. */
export const delta = (brush: Brush): string => {
  const { palette, random } = brush
  const horizon = 600
  const vanish = between(random, 640, 960)
  const dark = mix(palette.near, '#000000', 0.2)
  const rows = [0, 0.03, 0.08, 0.16, 0.28, 0.46, 0.72, 1.1]
  const rays = [-9, -5.4, -3.2, -1.9, -1, -0.42, 0.42, 1, 1.9, 3.2, 5.4, 9]
  const at = (ray: number, depth: number): Point => [vanish + ray * (24 + depth * 620), horizon + depth * 400]
  const fields = rows.slice(0, -1).flatMap((near, row) =>
    rays.slice(0, -1).map((ray, column) => {
      const far = rows[row + 1] ?? 1.1
      const next = rays[column + 1] ?? 9
      const isCanal = ray === -0.42
      const colour =
        isCanal || random() < 0.2
          ? mix(palette.water[0], palette.sky[2], 0.4)
          : mix(palette.leaf[0], palette.leaf[1], between(random, 0, 0.6))
      const hazed = mix(colour, palette.far, 0.45 * (1 - Math.min(1, far * 2)))
      const edge = isCanal
        ? ''
        : `stroke="${mix(palette.leaf[1], palette.near, 0.3)}" stroke-width="${(1 + far * 7).toFixed(1)}" stroke-opacity=".55"`
      return shape([at(ray, near), at(next, near), at(next, far), at(ray, far)], hazed, edge)
    }),
  )
  const blades = Array.from({ length: 240 }, () => {
    const x = between(random, -20, width + 20)
    const y = between(random, 950, 1020)
    return `M${x.toFixed(0)} ${y.toFixed(0)}q${between(random, -6, 6).toFixed(0)} -26 ${between(random, -16, 16).toFixed(0)} ${between(random, -70, -36).toFixed(0)}`
  }).join('')
  const treeLine = ragged(
    brush,
    ridge(brush, { base: horizon + 3, rise: 62, scale: 46, octaves: 4 }),
    horizon + 5,
    mix(palette.far, palette.leaf[1], 0.5),
  )
  const trees = Array.from({ length: 9 }, (_, index) => {
    const depth = 0.02 + index ** 1.6 * 0.012
    const side = index % 2 ? 1 : -1
    const [x, y] = at(side * between(random, 1.2, 3.4), depth)
    const figure =
      random() < 0.5
        ? palm(brush, mix(palette.leaf[1], dark, 0.3 + depth))
        : sugarPalm(brush, mix(palette.leaf[1], dark, 0.3 + depth))
    return placed(x, y, 0.34 + depth * 2.6, figure)
  })
  return [
    sky(brush, vanish),
    area(ridge(brush, { base: horizon, rise: 110, scale: 280 }), height, mix(palette.far, palette.sky[2], 0.3)),
    treeLine,
    mist(brush, horizon - 14, 0.4),
    fields.join(''),
    trees.join(''),
    placed(vanish + 6, 790, 1.05, sampan(dark)),
    placed(vanish - 430, 860, 1.05, person(brush, dark)),
    placed(vanish + 420, 900, 1.2, person(brush, dark)),
    stroke(blades, mix(palette.leaf[1], dark, 0.5), 5),
    birds(brush, palette.near),
  ].join('')
}
