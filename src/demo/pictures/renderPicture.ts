import sharp from 'sharp'
import { width as drawnWidth } from './canvas'

const dotsPerInch = 72

/** A drawn landscape as WebP, so many pixels wide; drawing time grows with their number. */
export const renderPicture = (svg: string, width = drawnWidth): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (dotsPerInch * width) / drawnWidth })
    .webp({ quality: 82 })
    .toBuffer()
