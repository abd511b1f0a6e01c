import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Context } from '@/src/platform/context'
import { env } from '@/src/platform/env'

type StoredFile = { collection: 'documents' | 'media'; filename: string }

const localFolders = (): Record<StoredFile['collection'], string> => ({
  documents: path.join(env().dataDir, 'documents'),
  media: path.resolve(process.cwd(), env().MEDIA_DIR),
})

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readLocal = async ({ collection, filename }: StoredFile): Promise<Buffer | null> => {
  try {
    return await readFile(path.join(localFolders()[collection], path.basename(filename)))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Reads an upload's bytes from the local store or, where S3 is set, through its adapter; null when it is not there. */
export const storedFile = async (ctx: Context, file: StoredFile): Promise<Buffer | null> => {
  if (!env().S3_BUCKET) return readLocal(file)
  for (const handler of ctx.payload.collections[file.collection].config.upload.handlers ?? []) {
    const response = await handler(ctx.req, { params: file } as Parameters<typeof handler>[1])
    if (response instanceof Response && response.ok) return Buffer.from(await response.arrayBuffer())
  }
  return null
}
