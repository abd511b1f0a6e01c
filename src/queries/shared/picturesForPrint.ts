import path from 'node:path'
import sharp from 'sharp'
import type { Context } from '@/src/platform/context'
import { env } from '@/src/platform/env'
import { storedFile } from './storedFile'

const longestSide = 1600

const filenameOf = (url: string): string => decodeURIComponent(path.basename(new URL(url, env().publicUrl).pathname))

const asJpeg = (picture: Buffer): Promise<Buffer> =>
  sharp(picture)
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer()

/** Reads pictures of the media library as JPEG `data:` URLs by their url, which Chromium embeds as they are; a missing one is left out. */
export const picturesForPrint = async (ctx: Context, urls: string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for (const url of new Set(urls)) {
    const picture = await storedFile(ctx, { collection: 'media', filename: filenameOf(url) })
    if (picture) found.set(url, `data:image/jpeg;base64,${(await asJpeg(picture)).toString('base64')}`)
  }
  return found
}
