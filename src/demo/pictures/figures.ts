import { type Brush, ellipse, type Point, placed, shape, stroke } from './canvas'
import { between } from './random'

/** A coconut palm standing at the origin, about 300 high, leaning by its own will. */
export const palm = ({ random }: Brush, colour: string): string => {
  const lean = between(random, -90, 90)
  const top: Point = [lean, -300]
  const trunk = `M0 0Q${lean * 0.15} -170 ${top[0]} ${top[1]}`
  const frond = (angle: number) => {
    const reach = between(random, 105, 150)
    const droop = between(random, 50, 95)
    const tip: Point = [top[0] + Math.cos(angle) * reach, top[1] + Math.sin(angle) * reach * 0.55 + droop]
    const bend: Point = [top[0] + Math.cos(angle) * reach * 0.62, top[1] + Math.sin(angle) * reach * 0.6 - 26]
    const spine = `M${top[0]} ${top[1]}Q${bend[0].toFixed(1)} ${bend[1].toFixed(1)} ${tip[0].toFixed(1)} ${tip[1].toFixed(1)}`
    const leaves = Array.from({ length: 20 }, (_, index) => {
      const t = (index + 2) / 22
      const x = (1 - t) ** 2 * top[0] + 2 * (1 - t) * t * bend[0] + t * t * tip[0]
      const y = (1 - t) ** 2 * top[1] + 2 * (1 - t) * t * bend[1] + t * t * tip[1]
      const hang = 30 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.12)) + 6
      const forward = Math.cos(angle) * 16
      return `M${x.toFixed(1)} ${y.toFixed(1)}q${forward.toFixed(1)} 2 ${(forward * 1.3).toFixed(1)} ${hang.toFixed(1)}M${x.toFixed(1)} ${y.toFixed(1)}l${(forward * 1.5).toFixed(1)} ${(-hang * 0.3).toFixed(1)}`
    }).join('')
    return stroke(spine, colour, 4.5) + stroke(leaves, colour, 3)
  }
  const angles = Array.from(
    { length: 9 },
    (_, index) => -Math.PI + (index / 8) * Math.PI * 1.02 + between(random, -0.12, 0.12),
  )
  return stroke(trunk, colour, 11) + angles.map(frond).join('')
}

/** A sugar palm, the round-headed tree of Cambodian fields, about 220 high. */
export const sugarPalm = ({ random }: Brush, colour: string): string => {
  const spikes = Array.from({ length: 46 }, () => {
    const angle = between(random, 0, Math.PI * 2)
    const reach = between(random, 34, 58)
    return `M0 -205L${(Math.cos(angle) * reach).toFixed(1)} ${(-205 + Math.sin(angle) * reach * 0.92).toFixed(1)}`
  }).join('')
  return stroke('M0 0L0 -200', colour, 9) + ellipse(0, -205, 30, 28, colour) + stroke(spikes, colour, 6)
}

/** A slim wooden boat with a rower under a conical hat, about 170 long. */
export const sampan = (colour: string): string =>
  [
    shape(
      [
        [-86, -12],
        [-60, 4],
        [58, 4],
        [88, -16],
        [52, -3],
        [-52, -2],
      ],
      colour,
    ),
    stroke('M44 -6Q48 -38 40 -46', colour, 9),
    shape(
      [
        [22, -48],
        [40, -64],
        [58, -48],
      ],
      colour,
    ),
    stroke('M42 -34L74 12', colour, 3),
  ].join('')

/** A junk under three ribbed sails, about 230 long. */
export const junk = (hull: string, sail: string): string => {
  const ribbed = (x: number, tall: number, wide: number) => {
    const ribs = Array.from({ length: 6 }, (_, index) => {
      const y = -24 - (tall * (index + 0.6)) / 6.4
      return `M${x - 2} ${y.toFixed(0)}L${(x + wide * (0.98 - index * 0.09)).toFixed(0)} ${(y - 7).toFixed(0)}`
    }).join('')
    return (
      `<path d="M${x} -22L${x} ${-22 - tall}Q${x + wide * 0.75} ${-tall * 0.86} ${x + wide} -30Z" fill="${sail}"/>` +
      stroke(ribs, hull, 1.6, 'opacity=".5"') +
      stroke(`M${x} 0L${x} ${-30 - tall}`, hull, 3.4)
    )
  }
  return (
    `<path d="M-112 -30Q-88 6 -40 8L64 8Q104 4 122 -40L104 -22L-88 -20Z" fill="${hull}"/>` +
    stroke('M-84 -26L96 -28L96 -40L40 -40', hull, 7) +
    ribbed(-70, 104, 44) +
    ribbed(-14, 158, 62) +
    ribbed(62, 92, 38)
  )
}

/** A long-tail boat drawn up or riding, with its raised bow and ribbons, about 260 long. */
export const longtail = (hull: string, ribbon: string): string =>
  [
    `<path d="M-130 -10Q-120 14 -60 16L70 16Q120 4 150 -66Q118 -24 66 -14L-120 -14Z" fill="${hull}"/>`,
    stroke('M-74 -16L-74 -52M22 -16L22 -52', hull, 4),
    `<path d="M-92 -50Q-26 -68 40 -50L34 -44L-86 -44Z" fill="${hull}"/>`,
    stroke('M140 -50L136 -24M146 -54L144 -30', ribbon, 5),
    stroke('M-126 -10L-176 14', hull, 4),
  ].join('')

/** A few birds on their way. */
export const birds = ({ random }: Brush, colour: string): string => {
  const x = between(random, 250, 1250)
  const y = between(random, 130, 300)
  return Array.from({ length: 7 }, (_, index) =>
    placed(
      x + index * between(random, 18, 42),
      y + between(random, -36, 36),
      between(random, 0.5, 1),
      stroke('M-14 -4Q-6 -10 0 0Q6 -10 14 -4', colour, 2.6),
      1,
    ),
  ).join('')
}

/** Somebody standing or walking, about 100 high, perhaps under a conical hat. */
export const person = ({ random }: Brush, colour: string): string => {
  const hat = random() < 0.45
  return (
    `<path d="M-15 0L-17 -56Q-14 -78 0 -79Q14 -78 17 -56L14 0Z" fill="${colour}"/>` +
    ellipse(0, -89, 9.5, 11, colour) +
    (hat
      ? shape(
          [
            [-24, -88],
            [0, -108],
            [24, -88],
          ],
          colour,
        )
      : '')
  )
}
