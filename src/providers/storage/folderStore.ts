import path from 'node:path'
import { ProviderFailure } from '@/src/providers/shared/providerFailure'
import type { FileStore } from './fileStore'
import { writeAtomically } from './writeAtomically'

/** A file in a folder that a static host serves. */
export const folderStore = ({ folder, name }: { folder: string; name: string }): FileStore => {
  const file = path.resolve(folder, name)
  return {
    target: `file:${file}`,
    put: async ({ body, signal }) => {
      await writeAtomically(file, body, { signal }).catch((error: NodeJS.ErrnoException) => {
        throw new ProviderFailure({
          kind: 'retryable',
          provider: 'folder',
          code: error.code?.toLowerCase() ?? 'write-failed',
          detail: 'The file could not be written.',
        })
      })
    },
  }
}
