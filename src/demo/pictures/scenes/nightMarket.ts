import { ragged, ridge, sky } from '../air'
import { area, type Brush, ellipse, height, placed, rect, shape, stroke, width } from '../canvas'
import { person } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

const awnings = ['#c8432f', '#e08a35', '#2f7f78', '#b23a6a', '#d9b23f', '#3f6fa8']

/** A stall under its awning with heaped baskets and a lamp, about 230 wide at the origin. */
const stall = ({ palette, random }: Brush, isNear: boolean): string => {
  const cloth = mix(awnings[Math.floor(random() * awnings.length)] ?? '#c8432f', palette.near, 0.22)
  const wood = mix(palette.stone[1], '#000000', 0.25)
  const stripes = Array.from({ length: 6 }, (_, index) =>
    shape(
      [
        [-104 + index * 36, -222],
        [-86 + index * 36, -222],
        [-92 + index * 41, -164],
        [-114 + index * 41, -164],
      ],
      mix(cloth, '#ffffff', 0.5),
      'opacity=".5"',
    ),
  ).join('')
  const scallops = Array.from({ length: 10 }, (_, index) => ellipse(-112 + index * 25, -164, 13, 12, cloth)).join('')
  const food = Array.from({ length: 15 }, () => {
    const colour = mix(
      ['#d9622f', '#e3b341', '#7fa243', '#b8352f', '#e9d7a8'][Math.floor(random() * 5)] ?? '#e3b341',
      palette.near,
      0.2,
    )
    return ellipse(
      between(random, -98, 98),
      -66 - between(random, 0, 14),
      between(random, 12, 22),
      between(random, 8, 14),
      colour,
    )
  }).join('')
  const steam = Array.from({ length: 3 }, (_, index) =>
    stroke(`M${-30 + index * 26} -84q-16 -26 0 -46q14 -20 -2 -44`, '#ffffff', 12, 'opacity=".06"'),
  ).join('')
  return [
    ellipse(0, -110, 190, 150, 'url(#lamp)'),
    rect(-106, -164, 212, 100, mix(palette.lamp, wood, 0.42)),
    placed(-30, 0, 1.25, person({ palette, random }, wood)),
    placed(46, 0, 1.2, person({ palette, random }, wood)),
    stroke('M-112 -218L-112 0M112 -218L112 0', wood, 7),
    rect(-118, -58, 236, 58, mix(wood, cloth, 0.18)),
    food,
    steam,
    shape(
      [
        [-112, -224],
        [112, -224],
        [134, -164],
        [-126, -164],
      ],
      cloth,
    ),
    stripes,
    scallops,
    ellipse(0, -140, 9, 11, palette.sun),
    isNear ? ellipse(0, -140, 44, 44, 'url(#lamp)') : '',
  ].join('')
}

/** A street market after dark: lit stalls, strings of bulbs, people passing, wet ground. */
export const nightMarket = (brush: Brush): string => {
  const { palette, random } = brush
  const dark = mix(palette.near, '#000000', 0.3)
  const row = (y: number, scale: number, step: number, isNear: boolean) => {
    const stalls: string[] = []
    for (let x = between(random, 0, 60); x < width + 100; x += step * between(random, 0.94, 1.06))
      stalls.push(placed(x, y, scale, stall(brush, isNear)))
    return stalls.join('')
  }
  const bulbs = (y: number, sag: number, size: number) => {
    const wire = stroke(`M-10 ${y}Q${width / 2} ${y + sag * 2} ${width + 10} ${y - 30}`, dark, 2)
    return (
      wire +
      Array.from({ length: 26 }, (_, index) => {
        const share = (index + 0.5) / 26
        const drop = y + 4 * sag * share * (1 - share) - 30 * share ** 2
        return (
          ellipse(share * width, drop + 9, size * 5, size * 5, 'url(#lamp)') +
          ellipse(share * width, drop + 9, size, size * 1.2, palette.sun)
        )
      }).join('')
    )
  }
  const crowd = Array.from({ length: 15 }, () => {
    const y = between(random, 860, 985)
    return { y, drawn: placed(between(random, 20, 1580), y, 1.05 + (y - 850) / 150, person(brush, dark)) }
  }).sort((one, other) => one.y - other.y)
  const stalls = row(742, 1.02, 250, false) + row(850, 1.42, 400, true)
  return [
    sky(brush, between(random, 300, 1300)),
    area(ridge(brush, { base: 620, rise: 190, scale: 300 }), height, mix(palette.far, palette.near, 0.45)),
    ellipse(800, 700, 1200, 330, 'url(#lamp)', 'opacity=".8"'),
    ragged(brush, ridge(brush, { base: 640, rise: 90, scale: 60, octaves: 3 }), height, mix(palette.far, dark, 0.7)),
    rect(0, 742, width, height - 742, mix(palette.stone[1], palette.near, 0.35)),
    stalls,
    `<g transform="translate(0 1704) scale(1 -1)" opacity=".2" filter="url(#still)">${stalls}</g>`,
    ellipse(800, 930, 1000, 90, 'url(#lamp)', 'opacity=".5"'),
    crowd.map(({ drawn }) => drawn).join(''),
    bulbs(200, 74, 6),
    bulbs(330, 56, 4.5),
  ].join('')
}
