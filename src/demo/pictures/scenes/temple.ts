import { mist, ragged, ridge, sky } from '../air'
import { type Brush, ellipse, height, type Point, placed, rect, shape, width } from '../canvas'
import { birds, sugarPalm } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

/** A Khmer tower shaped like a lotus bud, tier on tier, standing at the origin. */
const tower = (tall: number, half: number, colour: string, light: string): string => {
  const tiers = 9
  const side: Point[] = []
  for (let tier = 0; tier <= tiers; tier++) {
    const share = tier / tiers
    const reach = half * (1 - share ** 2.1) ** 0.8 + 2
    const y = -tall * (0.26 + 0.74 * share)
    side.push([reach + 3, y], [reach + 3, y - tall * 0.018], [reach - 3, y - tall * 0.022])
  }
  const right: Point[] = [[half, 0], [half, -tall * 0.26], ...side, [3, -tall * 1.05], [0, -tall * 1.12]]
  const left = right.map(([x, y]): Point => [-x, y]).reverse()
  const lit: Point[] = [[0, -tall * 1.1], ...right.slice().reverse(), [half * 0.35, 0], [half * 0.3, -tall * 0.3]]
  return shape([...left, ...right], colour) + shape(lit, light, 'opacity=".4"')
}

const gallery = (from: number, to: number, y: number, tall: number, colour: string, dark: string): string => {
  const doors: string[] = []
  for (let x = from + 14; x < to - 8; x += 22) doors.push(rect(x, y - tall * 0.6, 8, tall * 0.6, dark, 'opacity=".55"'))
  return (
    rect(from, y - tall, to - from, tall, colour) +
    shape(
      [
        [from - 8, y - tall],
        [from + 16, y - tall * 1.42],
        [to - 16, y - tall * 1.42],
        [to + 8, y - tall],
      ],
      colour,
    ) +
    doors.join('')
  )
}

/** A great Khmer temple beyond its moat, mirrored in it, between sugar palms. */
export const temple = (brush: Brush): string => {
  const { palette, random } = brush
  const shore = 660
  const centre = between(random, 720, 880)
  const stone = mix(palette.stone[1], palette.stone[0], 0.2)
  const light = mix(palette.stone[0], palette.glow, 0.35)
  const dark = mix(palette.stone[1], '#000000', 0.35)
  const towers = [
    [-330, 190, 40],
    [330, 190, 40],
    [-165, 250, 46],
    [165, 250, 46],
    [0, 345, 58],
  ] as const
  const building = [
    gallery(centre - 560, centre + 560, shore, 44, mix(stone, palette.far, 0.15), dark),
    towers.map(([x, tall, half]) => placed(centre + x, shore - 40, 1, tower(tall, half, stone, light))).join(''),
    gallery(centre - 400, centre + 400, shore, 62, stone, dark),
    gallery(centre - 120, centre + 120, shore, 88, mix(stone, dark, 0.25), dark),
  ].join('')
  const trees = [
    ragged(
      brush,
      ridge(brush, { base: shore + 2, rise: 96, scale: 70, octaves: 5 }),
      shore + 4,
      mix(palette.far, palette.leaf[1], 0.4),
    ),
    mist(brush, shore - 60, 0.4),
  ].join('')
  const palmColour = mix(palette.leaf[1], palette.near, 0.55)
  const palms = [-690, -610, 620, 700, 770]
    .map((x) =>
      placed(
        centre + x + between(random, -20, 20),
        shore + 4,
        between(random, 0.8, 1.25),
        sugarPalm(brush, palmColour),
      ),
    )
    .join('')
  const lilies = Array.from({ length: 46 }, () => {
    const y = between(random, 830, 990)
    return ellipse(
      between(random, 0, width),
      y,
      (y - 740) * between(random, 0.1, 0.24),
      (y - 740) * 0.045,
      mix(palette.leaf[1], palette.near, between(random, 0.1, 0.6)),
    )
  }).join('')
  const scene = trees + building + palms
  return [
    sky(brush, centre + between(random, -120, 120)),
    scene,
    rect(0, shore, width, height - shore, 'url(#water)'),
    `<g transform="translate(0 ${shore * 2}) scale(1 -1)" opacity=".5" filter="url(#still)">${scene}</g>`,
    rect(0, shore, width, height - shore, 'url(#water)', 'opacity=".28"'),
    rect(0, shore - 3, width, 7, mix(palette.leaf[1], palette.near, 0.5)),
    lilies,
    birds(brush, palette.near),
  ].join('')
}
