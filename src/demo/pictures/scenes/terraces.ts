import { mist, ridge, sky } from '../air'
import { area, type Brush, height, type Point, placed, rect, shape, stroke } from '../canvas'
import { person } from '../figures'
import { mix } from '../mix'
import { between, noiseLine } from '../random'

type Slope = { top: number; drop: number; from: number; to: number; rise: number; steps: number; depth: number }

const hut = (wall: string, roof: string): string =>
  rect(-34, -44, 68, 30, wall) +
  stroke('M-26 -14L-26 6M0 -14L0 6M26 -14L26 6', wall, 5) +
  shape(
    [
      [-56, -40],
      [-30, -78],
      [30, -78],
      [56, -40],
    ],
    roof,
  )

const ease = (share: number) => {
  const part = Math.min(1, Math.max(0, share))
  return part * part * (3 - 2 * part)
}

/** A hillside cut into steps: every step a field with a dark riser under it and a bright rim; and its upper edge. */
const terracedSlope = ({ palette, random }: Brush, { top, drop, from, to, rise, steps, depth }: Slope) => {
  const lobes = noiseLine(random, 2)
  const wobble = noiseLine(random, 3)
  const level = (x: number, step: number): number => {
    const share = step / steps
    const fall = ease((x - from) / (to - from))
    const swing = lobes(x / 260 + step * 0.05) * (16 + 26 * share) * (0.5 + depth * 0.6)
    return (
      top +
      rise * share ** 1.35 +
      fall * drop * (1 - share * 0.55) +
      swing +
      wobble(x / 90 + step * 0.3) * (3 + share * 9)
    )
  }
  const contour = (step: number): Point[] =>
    Array.from({ length: 208 }, (_, index) => [index * 8 - 30, level(index * 8 - 30, step)])
  const drawn = Array.from({ length: steps }, (_, step) => {
    const line = contour(step)
    const flooded = step > 1 && random() < 0.36
    const field = flooded
      ? mix(palette.water[0], palette.sky[2], 0.45)
      : mix(palette.leaf[0], palette.leaf[1], between(random, 0, 0.45))
    const haze = 0.5 * (1 - depth)
    const riser = mix(mix(palette.leaf[1], palette.near, 0.3), palette.far, haze)
    const thick = (2 + depth * 6) * (0.5 + step / steps)
    const path = line.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y.toFixed(1)}`).join('')
    return (
      area(line, height + 60, mix(field, palette.far, haze)) +
      stroke(path, riser, thick, `transform="translate(0 ${(-thick / 2).toFixed(1)})"`) +
      stroke(path, mix(palette.leaf[0], palette.sun, 0.35), 1 + depth * 1.4, 'opacity=".7"')
    )
  }).join('')
  return { drawn, edgeAt: (x: number) => level(x, 0) }
}

/** Rice terraces stepping down the hills of a valley, some planted, some holding the sky. */
export const terraces = (brush: Brush): string => {
  const { palette, random } = brush
  const dark = mix(palette.near, '#000000', 0.2)
  const back = terracedSlope(brush, { top: 470, drop: 330, from: 1500, to: 420, rise: 380, steps: 18, depth: 0.25 })
  const middle = terracedSlope(brush, { top: 580, drop: 420, from: 180, to: 1250, rise: 470, steps: 14, depth: 0.6 })
  const front = terracedSlope(brush, { top: 775, drop: 330, from: 1560, to: 480, rise: 330, steps: 7, depth: 1 })
  const standing = (x: number, scale: number, edge: (at: number) => number) =>
    placed(x, edge(x) + 6, scale, person(brush, dark))
  return [
    sky(brush, between(random, 620, 820)),
    area(ridge(brush, { base: 500, rise: 300, scale: 330 }), height, mix(palette.far, palette.sky[2], 0.25)),
    mist(brush, 450, 0.5),
    area(ridge(brush, { base: 600, rise: 280, scale: 240 }), height, mix(palette.far, palette.near, 0.28)),
    mist(brush, 590, 0.5),
    back.drawn,
    placed(1290, back.edgeAt(1290) + 4, 0.66, hut(dark, mix(palette.stone[1], palette.sand[1], 0.4))),
    mist(brush, 760, 0.22),
    middle.drawn,
    standing(360, 0.6, middle.edgeAt),
    front.drawn,
    standing(1230, 0.95, front.edgeAt),
    standing(1300, 0.9, front.edgeAt),
  ].join('')
}
