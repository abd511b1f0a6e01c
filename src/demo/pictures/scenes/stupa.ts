import { mist, ragged, ridge, sky } from '../air'
import { area, type Brush, ellipse, height, type Point, placed, rect, shape, stroke } from '../canvas'
import { birds, palm } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

/** A bell-shaped chedi with its ringed spire, about 420 high at the origin. */
const chedi = (gold: string, shade: string): string => {
  const rings = Array.from({ length: 9 }, (_, index) =>
    rect(-22 + index * 2, -232 - index * 12, 44 - index * 4, 8, index % 2 ? shade : gold),
  ).join('')
  const bell = 'M-62 -120Q-60 -210 -24 -226L24 -226Q60 -210 62 -120Z'
  return [
    rect(-120, -22, 240, 24, shade),
    rect(-104, -46, 208, 26, gold),
    rect(-92, -70, 184, 26, shade),
    rect(-80, -94, 160, 26, gold),
    rect(-70, -122, 140, 30, shade),
    `<path d="${bell}" fill="${gold}"/><path d="M6 -226L24 -226Q60 -210 62 -120L22 -120Q20 -200 6 -226Z" fill="${shade}" opacity=".55"/>`,
    rings,
    shape(
      [
        [-5, -336],
        [0, -430],
        [5, -336],
      ],
      gold,
    ),
  ].join('')
}

/** A temple hall under three sweeping roofs with flame finials, about 300 high at the origin. */
const hall = (wall: string, roof: string, trim: string, dark: string): string => {
  const tier = (half: number, y: number, rise: number) =>
    `<path d="M${-half} ${y}Q${-half * 0.5} ${y - rise * 0.42} 0 ${y - rise}Q${half * 0.5} ${y - rise * 0.42} ${half} ${y}Q${half * 0.5} ${y - rise * 0.12} 0 ${y - rise * 0.3}Q${-half * 0.5} ${y - rise * 0.12} ${-half} ${y}Z" fill="${roof}"/>` +
    stroke(
      `M${-half} ${y}Q${-half * 0.5} ${y - rise * 0.42} 0 ${y - rise}Q${half * 0.5} ${y - rise * 0.42} ${half} ${y}`,
      trim,
      5,
    ) +
    stroke(`M${-half} ${y}q-14 -4 -16 -22M${half} ${y}q14 -4 16 -22`, trim, 5)
  const columns = Array.from({ length: 6 }, (_, index) => rect(-92 + index * 34, -104, 12, 104, trim)).join('')
  return [
    rect(-128, -10, 256, 14, dark),
    rect(-104, -112, 208, 104, wall),
    columns,
    shape(
      [
        [-18, -8],
        [-18, -64],
        [0, -88],
        [18, -64],
        [18, -8],
      ],
      dark,
    ),
    tier(176, -92, 140),
    tier(132, -150, 126),
    tier(88, -204, 110),
    stroke('M0 -312L0 -346', trim, 5),
  ].join('')
}

/** Gilded chedis and a many-roofed hall on a rise, hills behind. */
export const stupa = (brush: Brush): string => {
  const { palette, random } = brush
  const ground = 790
  const gold = mix('#d9a63a', palette.glow, 0.28)
  const shade = mix('#8a5a22', palette.near, 0.4)
  const hallX = between(random, 560, 680)
  const stupaX = between(random, 1010, 1140)
  const grove: Point[] = ridge(brush, { base: ground + 6, rise: 150, scale: 90, octaves: 5 })
  const leaf = mix(palette.leaf[1], palette.near, 0.35)
  const steps = Array.from({ length: 9 }, (_, index) =>
    rect(
      hallX - 60 - index * 9,
      ground + index * 25,
      120 + index * 18,
      26,
      mix(palette.sand[0], palette.stone[1], 0.25 + (index % 2) * 0.16),
    ),
  ).join('')
  return [
    sky(brush, (hallX + stupaX) / 2),
    area(ridge(brush, { base: 640, rise: 260, scale: 300 }), height, mix(palette.far, palette.sky[2], 0.15)),
    mist(brush, 600, 0.5),
    area(ridge(brush, { base: 720, rise: 200, scale: 220 }), height, mix(palette.far, palette.near, 0.26)),
    mist(brush, 690, 0.45),
    ragged(brush, grove, height, mix(leaf, palette.far, 0.3)),
    placed(180, ground + 20, 1.15, palm(brush, leaf)),
    placed(1460, ground + 24, 1.3, palm(brush, leaf)),
    ellipse(hallX + 180, ground + 70, 1100, 90, mix(palette.leaf[0], palette.leaf[1], 0.55)),
    placed(stupaX + 260, ground, 0.62, chedi(mix(gold, palette.far, 0.25), mix(shade, palette.far, 0.2))),
    placed(stupaX, ground + 6, 1.32, chedi(gold, shade)),
    placed(
      hallX,
      ground + 8,
      1.35,
      hall(
        mix(palette.sand[0], palette.stone[0], 0.35),
        mix('#9c3b23', palette.near, 0.32),
        gold,
        mix(palette.stone[1], '#000000', 0.3),
      ),
    ),
    area(
      [
        [-20, ground + 40],
        [400, ground + 16],
        [1100, ground + 22],
        [1620, ground + 44],
      ],
      height,
      mix(palette.leaf[0], palette.leaf[1], 0.62),
    ),
    steps,
    birds(brush, palette.near),
  ].join('')
}
