import { materials } from './air'
import { height, width } from './canvas'
import { type PaletteName, palettes } from './palettes'
import { randomFrom } from './random'
import { type SceneName, scenes } from './scenes/scenes'

export type DrawnPicture = { scene: SceneName; seed: number; palette: PaletteName }

/** A landscape as an SVG of 1600 × 1000; the same scene, seed and palette always give the same picture. */
export const drawPicture = ({ scene, seed, palette }: DrawnPicture): string => {
  const brush = { palette: palettes[palette], random: randomFrom(seed * 7919 + 17) }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    materials(brush),
    scenes[scene](brush),
    '</svg>',
  ].join('')
}
