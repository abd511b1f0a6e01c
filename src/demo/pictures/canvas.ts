import type { Palette } from './palettes'
import type { Random } from './random'

export const width = 1600
export const height = 1000

/** What every scene and figure draws with: its hour's colours and its own series of numbers. */
export type Brush = { palette: Palette; random: Random }

export type Point = [x: number, y: number]

const at = (value: number) => Math.round(value * 10) / 10

/** An SVG path through points. */
export const line = (points: Point[]): string =>
  points.map(([x, y], index) => `${index ? 'L' : 'M'}${at(x)} ${at(y)}`).join('')

/** A filled shape between a line of points and a level below it. */
export const area = (points: Point[], bottom: number, fill: string, more = ''): string => {
  const first = points[0]?.[0] ?? 0
  const last = points.at(-1)?.[0] ?? 0
  return `<path d="${line(points)}L${at(last)} ${at(bottom)}L${at(first)} ${at(bottom)}Z" fill="${fill}" ${more}/>`
}

/** A closed shape. */
export const shape = (points: Point[], fill: string, more = ''): string =>
  `<path d="${line(points)}Z" fill="${fill}" ${more}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(rx)}" ry="${at(ry)}" fill="${fill}" ${more}/>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(w)}" height="${at(h)}" fill="${fill}" ${more}/>`

export const stroke = (d: string, colour: string, thickness: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${at(thickness)}" stroke-linecap="round" ${more}/>`

/** Shapes moved and scaled together; a negative scale mirrors. */
export const placed = (x: number, y: number, scale: number, content: string, scaleX = scale): string =>
  `<g transform="translate(${at(x)} ${at(y)}) scale(${scaleX} ${scale})">${content}</g>`
