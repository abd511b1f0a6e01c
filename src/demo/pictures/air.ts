import { area, type Brush, ellipse, height, type Point, rect, stroke, width } from './canvas'
import { mix } from './mix'
import { between, noiseLine } from './random'

/** The sky down to the horizon, with sun or moon, its glow, and thin clouds. */
export const sky = ({ palette, random }: Brush, sunX = between(random, 500, 1150)): string => {
  const sunSize = palette.sunHeight > 300 ? 46 : 38
  const cloud = () => {
    const y = between(random, 60, 420)
    const x = between(random, -100, width)
    const size = between(random, 120, 340)
    return ellipse(x, y, size * 1.25, between(random, 16, 36), 'url(#cloud)', 'opacity=".42"')
  }
  const stars =
    palette.sunHeight < 300 && palette.near < '#101010'
      ? Array.from({ length: 130 }, () =>
          ellipse(
            between(random, 0, width),
            between(random, 0, 480),
            1.1,
            1.1,
            '#ffffff',
            `opacity="${between(random, 0.2, 0.9).toFixed(2)}"`,
          ),
        ).join('')
      : ''
  return [
    rect(0, 0, width, height, 'url(#sky)'),
    stars,
    ellipse(sunX, palette.sunHeight, 620, 430, 'url(#glow)'),
    Array.from({ length: 9 }, cloud).join(''),
    ellipse(sunX, palette.sunHeight, sunSize, sunSize, palette.sun, 'opacity=".96"'),
  ].join('')
}

type Ridge = { base: number; rise: number; scale?: number; octaves?: number; from?: number; to?: number }

/** The line of a mountain range. */
export const ridge = (
  { random }: Brush,
  { base, rise, scale = 320, octaves = 5, from = -20, to = width + 20 }: Ridge,
): Point[] => {
  const noise = noiseLine(random, octaves)
  const points: Point[] = []
  for (let x = from; x <= to; x += 6) points.push([x, base - (0.5 + 0.5 * noise(x / scale)) * rise])
  return points
}

/** A filled shape whose upper edge is as ragged as trees or weathered rock; points on its bottom stay there. */
export const ragged = ({ random }: Brush, points: Point[], bottom: number, fill: string): string => {
  const across = noiseLine(random, 4)
  const upright = noiseLine(random, 4)
  const torn = points.map(([x, y], index): Point => {
    const share = Math.min(1, Math.max(0, (bottom - y) / 12))
    return [x + across(index / 4.4) * 7 * share, y + upright(index / 3.6) * 8 * share]
  })
  return area(torn, bottom, fill)
}

/** A bank of mist lying on a level. */
export const mist = ({ random }: Brush, y: number, opacity = 0.5): string =>
  Array.from({ length: 5 }, () =>
    ellipse(
      between(random, 0, width),
      y + between(random, -14, 14),
      between(random, 380, 860),
      between(random, 38, 82),
      'url(#mist)',
      `opacity="${opacity}"`,
    ),
  ).join('')

/** Water from a level down, with the sky in it and glints on its waves. */
export const water = ({ palette, random }: Brush, top: number, bottom = height): string => {
  const glint = () => {
    const depth = random() ** 1.6
    const y = top + 6 + depth * (bottom - top)
    const length = between(random, 16, 60) * (0.4 + depth * 2.4)
    const x = between(random, -40, width)
    const colour = random() < 0.6 ? mix(palette.sun, palette.water[0], 0.45) : palette.water[1]
    const bend = between(random, -2, 2) * (0.5 + depth)
    return stroke(
      `M${x.toFixed(0)} ${y.toFixed(1)}q${(length / 2).toFixed(0)} ${bend.toFixed(1)} ${length.toFixed(0)} 0`,
      colour,
      0.8 + depth * 2.6,
      `opacity="${between(random, 0.12, 0.42).toFixed(2)}"`,
    )
  }
  return [rect(0, top, width, bottom - top, 'url(#water)'), Array.from({ length: 170 }, glint).join('')].join('')
}

/** The path of light the sun lays on water. */
export const sunPath = ({ palette, random }: Brush, x: number, top: number): string =>
  Array.from({ length: 70 }, () => {
    const depth = random()
    const spread = 16 + depth * 90
    return ellipse(
      x + between(random, -spread, spread),
      top + 8 + depth * (height - top),
      between(random, 8, 30) * (0.5 + depth),
      1 + depth * 2.6,
      palette.sun,
      `opacity="${between(random, 0.25, 0.75).toFixed(2)}"`,
    )
  }).join('')

/** The gradients and the blur every picture is drawn with. */
export const materials = ({ palette }: Brush): string => {
  const haze = mix(palette.sky[2], '#ffffff', 0.25)
  return `<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.sky[0]}"/><stop offset=".36" stop-color="${palette.sky[1]}"/><stop offset=".62" stop-color="${palette.sky[2]}"/></linearGradient>
<linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.water[0]}"/><stop offset=".55" stop-color="${mix(palette.water[0], palette.water[1], 0.62)}"/><stop offset="1" stop-color="${palette.water[1]}"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${palette.glow}" stop-opacity=".95"/><stop offset=".4" stop-color="${palette.glow}" stop-opacity=".35"/><stop offset="1" stop-color="${palette.glow}" stop-opacity="0"/></radialGradient>
<radialGradient id="mist"><stop offset="0" stop-color="${haze}"/><stop offset=".45" stop-color="${haze}" stop-opacity=".62"/><stop offset="1" stop-color="${haze}" stop-opacity="0"/></radialGradient>
<radialGradient id="cloud"><stop offset="0" stop-color="${mix(palette.sky[2], '#ffffff', 0.4)}"/><stop offset="1" stop-color="${mix(palette.sky[2], '#ffffff', 0.4)}" stop-opacity="0"/></radialGradient>
<radialGradient id="lamp"><stop offset="0" stop-color="${palette.lamp}" stop-opacity=".85"/><stop offset=".35" stop-color="${palette.lamp}" stop-opacity=".3"/><stop offset="1" stop-color="${palette.lamp}" stop-opacity="0"/></radialGradient>
<filter id="still" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="5 1.5"/></filter>
</defs>`
}
