import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file so that whoever reads it finds the old bytes or the new, never a part. */
export const writeAtomically = async (
  file: string,
  bytes: Buffer,
  { signal }: { signal?: AbortSignal } = {},
): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, bytes, { flush: true, signal })
    signal?.throwIfAborted()
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
