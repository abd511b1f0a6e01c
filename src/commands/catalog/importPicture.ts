import type { Media } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'

export type PictureToImport = {
  /** Where the import takes it from; one picture is kept per source. */
  sourcePath: string
  file: { name: string; data: Buffer; mimetype: string }
  alt: string
  licence: Media['licence']
  credit: string | null
  licenceNote: string | null
}

/**
 * Brings a picture into the media library unless it came from the same place before; tells whether it was made. The
 * library resizes and stores the file, then writes row and audit entry in a transaction of its own.
 */
export const importPicture = async (
  ctx: Context,
  { file, ...data }: PictureToImport,
): Promise<{ id: string; made: boolean }> => {
  const { docs } = await ctx.payload.find({
    collection: 'media',
    where: { sourcePath: { equals: data.sourcePath } },
    limit: 1,
    depth: 0,
    pagination: false,
    req: ctx.req,
  })
  if (docs[0]) return { id: docs[0].id, made: false }
  const { id } = await ctx.payload.create({
    collection: 'media',
    data,
    file: { ...file, size: file.data.length },
    req: ctx.req,
    depth: 0,
  })
  return { id, made: true }
}
