import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lives } from '@/tests/support/lives'
import { projectRoot } from '@/tests/support/projectRoot'

const parent = join(projectRoot, '.data', 'test')
const prefix = 'run-'

/** Makes an empty folder for what the suites of this run share, and removes those of runs that are no more. */
export const makeRunFolder = async (): Promise<string> => {
  await mkdir(parent, { recursive: true })
  const folders = (await readdir(parent)).filter((name) => name.startsWith(prefix))
  const left = folders.filter((name) => !lives(Number(name.slice(prefix.length))))
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })))
  const own = join(parent, `${prefix}${process.pid}`)
  await rm(own, { recursive: true, force: true })
  await mkdir(own)
  return own
}
