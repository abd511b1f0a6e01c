import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type FontFace = { family: string; weight: string; package: string; file: string; subset: string }

const beVietnam = (weight: number): FontFace[] =>
  ['latin', 'latin-ext', 'vietnamese'].map((subset) => ({
    family: 'Be Vietnam Pro',
    weight: String(weight),
    package: '@fontsource/be-vietnam-pro',
    file: `be-vietnam-pro-${subset}-${weight}-normal.woff2`,
    subset,
  }))

const fraunces: FontFace[] = ['latin', 'latin-ext', 'vietnamese'].map((subset) => ({
  family: 'Fraunces',
  weight: '100 900',
  package: '@fontsource-variable/fraunces',
  file: `fraunces-${subset}-opsz-normal.woff2`,
  subset,
}))

const noto = (script: 'thai' | 'lao' | 'khmer'): FontFace[] =>
  [400, 600].map((weight) => ({
    family: 'Noto Script',
    weight: String(weight),
    package: `@fontsource/noto-sans-${script}`,
    file: `noto-sans-${script}-${script}-${weight}-normal.woff2`,
    subset: script,
  }))

const faces: FontFace[] = [
  ...fraunces,
  ...beVietnam(400),
  ...beVietnam(600),
  ...noto('thai'),
  ...noto('lao'),
  ...noto('khmer'),
]

const packageFolder = (face: FontFace) => join(process.cwd(), 'node_modules', face.package)
const filePath = (face: FontFace) => join(packageFolder(face), 'files', face.file)

const rangesOf = new Map<string, Record<string, string>>()
const unicodeRange = (face: FontFace): string => {
  const ranges =
    rangesOf.get(face.package) ?? JSON.parse(readFileSync(join(packageFolder(face), 'unicode.json'), 'utf8'))
  rangesOf.set(face.package, ranges)
  return ranges[face.subset]
}

const faceRule = (face: FontFace, url: string) =>
  `@font-face{font-family:'${face.family}';font-style:normal;font-display:swap;font-weight:${face.weight};` +
  `src:url(${url}) format('woff2');unicode-range:${unicodeRange(face)}}`

const contains = (range: string) => {
  const bounds = range.split(',').map((part) =>
    part
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  )
  return (codePoint: number) => bounds.some(([from = 0, to = from]) => codePoint >= from && codePoint <= to)
}

const isNeeded = (face: FontFace, codePoints: number[]) => codePoints.some(contains(unicodeRange(face)))

/** The font files customer pages ask for under /assets/fonts/, by file name, with their absolute paths. */
export const pageFonts = (): ReadonlyMap<string, string> => new Map(faces.map((face) => [face.file, filePath(face)]))

/** The @font-face rules of customer pages; every file they name is in `pageFonts`. */
export const pageFontCss = (): string => faces.map((face) => faceRule(face, `/assets/fonts/${face.file}`)).join('\n')

const dataUrls = new Map<string, string>()
const dataUrl = (face: FontFace): string => {
  const known = dataUrls.get(face.file)
  if (known) return known
  const url = `data:font/woff2;base64,${readFileSync(filePath(face)).toString('base64')}`
  dataUrls.set(face.file, url)
  return url
}

/** The @font-face rules of a printed document, with only the font files its text needs, as data: URLs. */
export const inlineFontCss = (text: string): string => {
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0)
  return faces
    .filter((face) => isNeeded(face, codePoints))
    .map((face) => faceRule(face, dataUrl(face)))
    .join('\n')
}
