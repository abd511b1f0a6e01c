import sharp from 'sharp'

/** A drawn landscape as WebP. */
export const renderPicture = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).webp({ quality: 82 }).toBuffer()
