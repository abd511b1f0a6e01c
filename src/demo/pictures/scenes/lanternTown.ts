import { ridge, sky } from '../air'
import { area, type Brush, ellipse, height, placed, rect, shape, stroke, width } from '../canvas'
import { person, sampan } from '../figures'
import { mix } from '../mix'
import { between } from '../random'

const lanternColours = ['#d8452f', '#f0a63c', '#e8c35a', '#c2478a', '#3f8f8a', '#e2703a']

/** A silk lantern hanging from the origin, glowing after dark. */
const lantern = (colour: string, glow: string, isLit: boolean): string =>
  [
    isLit ? ellipse(0, 34, 64, 64, 'url(#lamp)', 'opacity=".8"') : '',
    stroke('M0 0L0 14', mix(colour, '#000000', 0.5), 2),
    ellipse(0, 36, 21, 24, colour),
    ellipse(-6, 32, 7, 18, mix(colour, glow, 0.55), 'opacity=".75"'),
    rect(-9, 11, 18, 5, mix(colour, '#000000', 0.45)),
    rect(-9, 57, 18, 5, mix(colour, '#000000', 0.45)),
    stroke('M0 62L0 82', colour, 3.4),
  ].join('')

type House = { x: number; wide: number; tall: number; wall: string }

const house = ({ palette, random }: Brush, { x, wide, tall, wall }: House, quay: number): string => {
  const roof = mix('#7a3f2a', palette.near, 0.4)
  const shutter = mix('#3d5a4c', palette.near, 0.45)
  const windows: string[] = []
  const floors = tall > 220 ? 2 : 1
  const bays = Math.max(2, Math.round(wide / 62))
  for (let floor = 0; floor < floors; floor++) {
    for (let bay = 0; bay < bays; bay++) {
      const isLit = random() < 0.62
      const left = x + (wide / bays) * (bay + 0.5) - 15
      const top = quay - 74 - floor * 112
      windows.push(rect(left, top, 30, floor ? 54 : 66, isLit ? palette.lamp : shutter, isLit ? 'opacity=".92"' : ''))
      windows.push(
        rect(left - 11, top - 2, 10, floor ? 58 : 70, shutter),
        rect(left + 31, top - 2, 10, floor ? 58 : 70, shutter),
      )
      if (isLit) windows.push(stroke(`M${(left + 15).toFixed(0)} ${top.toFixed(0)}v54`, shutter, 3))
    }
  }
  return [
    rect(x, quay - tall, wide, tall, wall),
    rect(x, quay - tall, wide * 0.16, tall, '#000000', 'opacity=".08"'),
    shape(
      [
        [x - 16, quay - tall + 8],
        [x + 14, quay - tall - 58],
        [x + wide - 14, quay - tall - 58],
        [x + wide + 16, quay - tall + 8],
      ],
      roof,
    ),
    stroke(`M${x - 16} ${quay - tall + 8}L${x + wide + 16} ${quay - tall + 8}`, mix(roof, '#000000', 0.3), 6),
    floors > 1
      ? shape(
          [
            [x - 10, quay - 108],
            [x + 4, quay - 130],
            [x + wide - 4, quay - 130],
            [x + wide + 10, quay - 108],
          ],
          mix(roof, palette.near, 0.2),
        )
      : '',
    windows.join(''),
  ].join('')
}

/** A river quay of yellow merchants' houses under strings of silk lanterns. */
export const lanternTown = (brush: Brush): string => {
  const { palette, random } = brush
  const quay = 690
  const isLit = palette.sunHeight > 500 || palette.near < '#101010'
  const houses: string[] = []
  for (let x = -40; x < width; ) {
    const wide = between(random, 150, 250)
    const wall = mix(mix('#e9b84f', '#f3d9a0', random()), palette.near, isLit ? 0.34 : 0.1)
    houses.push(house(brush, { x, wide, tall: between(random, 190, 300), wall }, quay))
    x += wide + between(random, 0, 8)
  }
  const people = Array.from({ length: 9 }, () =>
    placed(
      between(random, 60, 1540),
      quay + 4,
      between(random, 0.5, 0.62),
      person(brush, mix(palette.near, '#000000', 0.25)),
    ),
  ).join('')
  const town = houses.join('') + people
  const string = (y: number, sag: number, scale: number): string => {
    const at = (share: number) => y + 4 * sag * share * (1 - share)
    const hung = Array.from({ length: 9 }, (_, index) => {
      const share = (index + 0.5 + between(random, -0.2, 0.2)) / 9
      return placed(
        share * width,
        at(share),
        scale * between(random, 0.85, 1.15),
        lantern(lanternColours[Math.floor(random() * 6)] ?? '#d8452f', palette.lamp, isLit),
      )
    }).join('')
    return (
      stroke(`M-10 ${y}Q${width / 2} ${y + sag * 2} ${width + 10} ${y}`, mix(palette.near, '#000000', 0.3), 2) + hung
    )
  }
  const candle = () => {
    const y = between(random, quay + 60, 980)
    const size = (y - 560) / 300
    const x = between(random, 20, width - 20)
    return ellipse(x, y, 34 * size, 18 * size, 'url(#lamp)') + ellipse(x, y, 7 * size, 4 * size, palette.lamp)
  }
  return [
    sky(brush),
    area(ridge(brush, { base: 560, rise: 190, scale: 260 }), height, mix(palette.far, palette.near, 0.2)),
    town,
    rect(0, quay, width, 22, mix(palette.stone[1], palette.near, 0.3)),
    rect(0, quay + 20, width, height - quay, 'url(#water)'),
    `<g transform="translate(0 ${quay * 2 + 34}) scale(1 -1)" opacity=".46" filter="url(#still)">${town}</g>`,
    rect(0, quay + 20, width, height - quay, 'url(#water)', 'opacity=".3"'),
    isLit ? Array.from({ length: 13 }, candle).join('') : '',
    placed(between(random, 420, 1150), 880, 1.35, sampan(mix(palette.near, '#000000', 0.35))),
    string(70, 60, 1.25),
    string(215, 46, 0.85),
  ].join('')
}
