import { mist, ridge, sky } from '../air'
import { area, type Brush, height, type Point, placed, shape, stroke, width } from '../canvas'
import { birds } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

const conifer = (colour: string): string =>
  shape(
    [
      [0, -110],
      [14, -74],
      [7, -76],
      [22, -42],
      [11, -45],
      [30, 0],
      [-30, 0],
      [-11, -45],
      [-22, -42],
      [-7, -76],
      [-14, -74],
    ],
    colour,
  )

/** Range behind range to the horizon, a pass road climbing through the last of them. */
export const mountains = (brush: Brush): string => {
  const { palette, random } = brush
  const ranges = Array.from({ length: 6 }, (_, index) => {
    const share = index / 5
    const line = ridge(brush, { base: 560 + index * 62, rise: 250 - index * 12, scale: 300 - index * 18, octaves: 6 })
    return (
      area(line, height, mix(palette.far, mix(palette.near, palette.leaf[1], 0.5), share * 0.9)) +
      (index < 5 ? mist(brush, 580 + index * 66, 0.42 - index * 0.05) : '')
    )
  })
  const front = ridge(brush, { base: 960, rise: 150, scale: 520, octaves: 4 })
  const trees = Array.from({ length: 34 }, () => {
    const x = between(random, 0, width)
    const ground = front.find(([at]) => at >= x)?.[1] ?? 900
    return { x, y: ground + between(random, 4, 70), size: between(random, 0.35, 0.95) }
  }).sort((one, other) => one.y - other.y)
  const road: Point[] = [
    [1180, 1000],
    [980, 946],
    [1120, 906],
    [930, 872],
    [1010, 846],
    [900, 826],
  ]
  const curve = road
    .map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `S${x + (index % 2 ? 60 : -60)} ${y + 20} ${x} ${y}`))
    .join('')
  const dark = mix(palette.leaf[1], palette.near, 0.4)
  return [
    sky(brush),
    ranges.join(''),
    area(front, height, dark),
    stroke(curve, mix(palette.sand[1], palette.near, 0.25), 12, 'opacity=".9"'),
    stroke(curve, mix(palette.sand[0], palette.sand[1], 0.4), 5, 'opacity=".6"'),
    trees.map(({ x, y, size }) => placed(x, y, size, conifer(mix(dark, '#000000', 0.25)))).join(''),
    birds(brush, palette.near),
  ].join('')
}
