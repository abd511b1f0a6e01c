import { mist, ragged, ridge, sky } from '../air'
import { area, type Brush, ellipse, height, type Point, placed, stroke, width } from '../canvas'
import { palm } from '../figures'
import { mix } from '../mix'
import { between, noiseLine, type Random } from '../random'

const curtain = (random: Random, x: number, top: number, wide: number, tall: number): string =>
  Array.from({ length: Math.round(wide / 5) }, () => {
    const at = x + between(random, -wide / 2, wide / 2)
    return stroke(
      `M${at.toFixed(0)} ${(top + between(random, -4, 6)).toFixed(0)}q${between(random, -5, 5).toFixed(1)} ${(tall * 0.5).toFixed(0)} ${between(random, -7, 7).toFixed(1)} ${(tall * between(random, 0.82, 1.03)).toFixed(0)}`,
      random() < 0.7 ? '#ffffff' : '#cfeef0',
      between(random, 2, 6),
      `opacity="${between(random, 0.35, 0.8).toFixed(2)}"`,
    )
  }).join('')

/** A forest waterfall over limestone steps into turquoise pools. */
export const waterfall = (brush: Brush): string => {
  const { palette, random } = brush
  const centre = between(random, 700, 900)
  const leaf = mix(palette.leaf[1], palette.near, 0.3)
  const pool = mix(mix('#35b6b0', palette.water[1], 0.35), palette.far, 0.1)
  const forest = [0, 1, 2].map((index) => {
    const valley = ridge(brush, { base: 420 + index * 110, rise: 150, scale: 70, octaves: 5 }).map(([x, y]): Point => {
      const opening = Math.exp(-(((x - centre) / (300 - index * 20)) ** 2))
      return [x, y - 130 + opening * (index === 0 ? 20 : 90 + index * 110)]
    })
    return (
      ragged(brush, valley, height, mix(mix(palette.far, palette.leaf[0], 0.35), leaf, 0.25 + index * 0.35)) +
      mist(brush, 420 + index * 110, 0.22)
    )
  })
  const sway = random() < 0.5 ? ([0, 1, -1, 0.6] as const) : ([0, -1, 1, -0.6] as const)
  const rock = mix(palette.stone[1], palette.leaf[1], 0.35)
  const steps = [0, 1, 2, 3].map((index) => {
    const top = 556 + index * 104
    const half = 170 + index * 205
    const middle = centre + (sway[index] ?? 0) * (30 + index * 26)
    const noise = noiseLine(random, 4)
    const lip: Point[] = []
    for (let x = middle - half * 1.5; x <= middle + half * 1.5; x += 8) {
      const away = Math.abs(x - middle) / half
      lip.push([x, top + noise(x / 70) * 12 - away ** 2 * 22 + Math.max(0, away - 0.85) ** 2 * 420])
    }
    const poolTop = top + 74
    return [
      ragged(brush, lip, poolTop + 30, mix(rock, palette.far, 0.24 - index * 0.06)),
      [-0.55, -0.1, 0.36]
        .map((share) => curtain(random, middle + share * half, top + 6, half * between(random, 0.22, 0.4), 82))
        .join(''),
      ellipse(middle, poolTop + 34, half * 1.32, 40 + index * 7, mix(pool, '#d8f6ef', 0.28 - index * 0.07)),
      ellipse(middle, poolTop + 12, half * 0.95, 26, 'url(#mist)', 'opacity=".6"'),
    ].join('')
  })
  const cliff = Array.from({ length: 101 }, (_, index): Point => {
    const away = (index - 50) / 50
    return [centre + away * 330, 640 - 300 * (1 - Math.abs(away) ** 2.4) ** 0.7 + random() * 8]
  })
  const ferns = Array.from({ length: 42 }, () => {
    const isLeft = random() < 0.5
    const x = isLeft ? between(random, -40, 330) : between(random, 1270, 1640)
    const lean = isLeft ? 1 : -1
    return `M${x.toFixed(0)} 1010q${(lean * 30).toFixed(0)} ${between(random, -190, -90).toFixed(0)} ${(lean * between(random, 90, 190)).toFixed(0)} ${between(random, -170, -70).toFixed(0)}`
  }).join('')
  return [
    sky(brush, centre),
    area(ridge(brush, { base: 420, rise: 220, scale: 260 }), height, mix(palette.far, palette.leaf[1], 0.2)),
    forest.join(''),
    ragged(brush, cliff, 640, mix(rock, palette.far, 0.3)),
    curtain(random, centre, 352, 110, 220),
    mist(brush, 560, 0.34),
    steps.join(''),
    placed(170, 900, 1.7, palm(brush, mix(leaf, '#000000', 0.25))),
    placed(1500, 860, 1.4, palm(brush, mix(leaf, '#000000', 0.2))),
    stroke(ferns, mix(leaf, '#000000', 0.35), 11),
    area(
      [
        [-20, 985],
        [width / 2, 1004],
        [width + 20, 980],
      ],
      height,
      mix(leaf, '#000000', 0.35),
    ),
  ].join('')
}
