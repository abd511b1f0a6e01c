import { mist, sky, sunPath, water } from '../air'
import { type Brush, type Point, placed, rect, shape, stroke, width } from '../canvas'
import { longtail } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

/** A corn-cob temple tower of the river bank, about 330 high at the origin. */
const prang = (colour: string, trim: string): string => {
  const right: Point[] = [
    [92, 0],
    [92, -18],
    [76, -20],
    [72, -60],
    [58, -64],
    [54, -104],
    [42, -108],
    [44, -150],
    [38, -210],
    [26, -262],
    [12, -292],
    [3, -298],
    [0, -336],
  ]
  const left = right.map(([x, y]): Point => [-x, y]).reverse()
  const bands = [-20, -62, -106, -150, -180, -210, -238].map((y, index) => {
    const half = [80, 64, 48, 44, 42, 38, 32][index] ?? 30
    return stroke(`M${-half} ${y}L${half} ${y}`, trim, 4)
  })
  return shape([...left, ...right], colour) + bands.join('')
}

const block = ({ palette, random }: Brush, x: number, base: number, share: number): string => {
  const wide = between(random, 34, 86)
  const tall = between(random, 60, 330) * (0.5 + share * 0.6)
  const wall = mix(palette.far, palette.near, 0.12 + share * 0.4)
  const windows: string[] = []
  for (let y = base - tall + 12; y < base - 14; y += 15) {
    for (let left = x + 7; left < x + wide - 8; left += 12) {
      if (random() < 0.3)
        windows.push(rect(left, y, 5, 7, palette.lamp, `opacity="${between(random, 0.3, 0.95).toFixed(2)}"`))
    }
  }
  const cap =
    random() < 0.3
      ? rect(x + wide / 2 - 2, base - tall - 44, 4, 44, wall)
      : random() < 0.4
        ? rect(x + wide * 0.2, base - tall - 18, wide * 0.6, 18, wall)
        : ''
  return rect(x, base - tall, wide, tall, wall) + cap + windows.join('')
}

/** A capital on its river: towers far off, temple spires on the bank, long-tail boats crossing. */
export const city = (brush: Brush): string => {
  const { palette, random } = brush
  const bank = 660
  const sunX = between(random, 420, 760)
  const skyline = (share: number, step: number) => {
    const blocks: string[] = []
    for (let x = -30; x < width; x += between(random, step * 0.6, step * 1.4)) blocks.push(block(brush, x, bank, share))
    return blocks.join('')
  }
  const templeX = between(random, 1060, 1240)
  const gold = mix('#cfa04a', palette.near, 0.45)
  const trim = mix(palette.lamp, palette.sand[0], 0.3)
  const temple = [
    [-190, 0.62],
    [190, 0.62],
    [-96, 0.44],
    [96, 0.44],
    [0, 1.08],
  ]
    .map(([x = 0, scale = 1]) => placed(templeX + x, bank, scale, prang(gold, trim)))
    .join('')
  const town = skyline(0.2, 62) + mist(brush, bank - 20, 0.4) + skyline(0.75, 120) + temple
  const dark = mix(palette.near, '#000000', 0.3)
  return [
    sky(brush, sunX),
    town,
    water(brush, bank),
    `<g transform="translate(0 ${bank * 1.72}) scale(1 -.72)" opacity=".34" filter="url(#still)">${town}</g>`,
    sunPath(brush, sunX, bank),
    rect(0, bank - 8, width, 12, mix(palette.stone[1], palette.near, 0.5)),
    placed(between(random, 380, 640), 800, 0.9, longtail(dark, palette.lamp)),
    placed(between(random, 860, 1160), 890, 1.35, longtail(dark, mix(palette.lamp, '#d8452f', 0.6))),
  ].join('')
}
