import path from 'node:path'
import sharp from 'sharp'
import type { Context } from '@/src/platform/context'
import { env } from '@/src/platform/env'
import { storedFile } from './storedFile'

const filenameOf = (url: string): string => decodeURIComponent(path.basename(new URL(url, env().publicUrl).pathname))

const asJpeg = (picture: Buffer, longestSide: number): Promise<Buffer> =>
  sharp(picture)
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer()

/**
 * Reads pictures of the media library, given by their urls with how many pixels their longest side needs, as JPEG `data:`
 * URLs, which Chromium embeds as they are; a missing one is left out.
 */
export const picturesForPrint = async (
  ctx: Context,
  asked: ReadonlyMap<string, number>,
): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for (const [url, longestSide] of asked) {
    const picture = await storedFile(ctx, { collection: 'media', filename: filenameOf(url) })
    if (picture) found.set(url, `data:image/jpeg;base64,${(await asJpeg(picture, longestSide)).toString('base64')}`)
  }
  return found
}
