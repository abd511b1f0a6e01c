import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { importPicture } from '@/src/commands/catalog/importPicture'
import type { Context } from '@/src/platform/context'

export type BroughtPicture = { id: string; made: boolean }
export type PictureFolder = {
  bring: (ctx: Context, picture: { sourcePath: string; alt: string }) => Promise<BroughtPicture | null>
}

const types: Record<string, string> = {
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.avif': 'image/avif',
}

const sourceIn = async (folder: string): Promise<string | null> => {
  const text = await readFile(path.join(folder, 'README.md'), 'utf8').catch(() => '')
  return /\bpexels\b/i.test(text) ? 'Pexels' : null
}

/**
 * Opens the folder that the website's picture paths start from. Each picture is brought into the media library once, as
 * a stock photograph, credited to Pexels only where the folder's README names it. Addresses on the web are left alone.
 */
export const openPictureFolder = async (folder: string): Promise<PictureFolder> => {
  const source = await sourceIn(folder)
  return {
    bring: async (ctx, { sourcePath, alt }) => {
      if (/^https?:/i.test(sourcePath)) return null
      const mimetype = types[path.extname(sourcePath).toLowerCase()]
      if (!mimetype) throw new Error('is no WebP, JPEG, PNG or AVIF')
      const data = await readFile(path.join(folder, sourcePath)).catch(() => {
        throw new Error('is not in the pictures’ folder')
      })
      return importPicture(ctx, {
        sourcePath,
        file: { name: path.basename(sourcePath), data, mimetype },
        alt,
        licence: 'stock',
        credit: source,
        licenceNote: source && `Stock photograph from ${source}, as the README beside it says.`,
      })
    },
  }
}
