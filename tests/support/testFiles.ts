import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { chromiumCache } from '@/tests/support/chromiumCache'
import { projectRoot } from '@/tests/support/projectRoot'

const dataDir = join(projectRoot, '.data', 'test', `files-${process.pid}`)

/** Where a suite keeps its documents and pictures: databases of two suites give the same name to a file of each. */
export const testFiles = { DATA_DIR: dataDir, MEDIA_DIR: join(dataDir, 'media') }

/** Makes the folder, empty but for the browser that all share. */
export const makeTestFiles = async (): Promise<void> => {
  await rm(dataDir, { recursive: true, force: true })
  await Promise.all([mkdir(dataDir, { recursive: true }), mkdir(chromiumCache, { recursive: true })])
  await symlink(chromiumCache, join(dataDir, 'cache'))
}

/** Removes it, and leaves the browser. */
export const removeTestFiles = (): Promise<void> => rm(dataDir, { recursive: true, force: true })
