import { height, rect, width } from './canvas'

const noise = (id: string, turbulence: string, values: string): string =>
  `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" ${turbulence}/><feColorMatrix values="${values}"/></filter>`

/** Paper grain and an uneven wash, to lie over a finished picture, as an SVG of its size that lets it show through. */
export const paper = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>`,
  noise('grain', 'baseFrequency=".7" numOctaves="2" seed="7"', '0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  .9 0 0 0 -.32'),
  noise(
    'wash',
    'baseFrequency=".004 .009" numOctaves="4" seed="10"',
    '0 0 0 0 1  0 0 0 0 .95  0 0 0 0 .85  0 1.6 0 0 -.72',
  ),
  '</defs>',
  rect(0, 0, width, height, '#000', 'filter="url(#wash)" opacity=".16"'),
  rect(0, 0, width, height, '#000', 'filter="url(#grain)" opacity=".2"'),
  '</svg>',
].join('')
