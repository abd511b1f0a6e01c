import sharp from 'sharp'
import { width as drawnWidth } from './canvas'
import { paper } from './paper'

const dotsPerInch = 72

const rendered = (svg: string, width: number) =>
  sharp(Buffer.from(svg), { density: (dotsPerInch * width) / drawnWidth })

const papers = new Map<number, Promise<Buffer>>()

/** Its noise takes four times as long as a picture: it is made once for each width. */
const paperOf = (width: number): Promise<Buffer> => {
  const known = papers.get(width) ?? rendered(paper, width).png().toBuffer()
  papers.set(width, known)
  return known
}

/** Renders a drawn landscape on paper as WebP, so many pixels wide; drawing time grows with their number. */
export const renderPicture = async (svg: string, width = drawnWidth): Promise<Buffer> =>
  rendered(svg, width)
    .composite([{ input: await paperOf(width) }])
    .webp({ quality: 82 })
    .toBuffer()
