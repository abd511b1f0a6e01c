import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { identityLives, processIdentity } from './processIdentity'

const PATIENCE_MS = 180_000

/**
 * Runs `work` while no other process holds the lock file; a lock whose holder died is taken over.
 * Throws when a living holder keeps it for three minutes.
 */
export const withFileLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const release = await acquire(path)
  try {
    return await work()
  } finally {
    await release()
  }
}

const acquire = async (path: string): Promise<() => Promise<void>> => {
  const mine = `${path}.${randomUUID()}`
  const content = `${await processIdentity(process.pid)} ${randomUUID()}`
  await writeFile(mine, content, { mode: 0o600 })
  try {
    const deadline = Date.now() + PATIENCE_MS
    while (!(await linked(mine, path))) {
      const held = await readFile(path, 'utf8').catch(() => null)
      if (held !== null && !(await holderLives(held))) await breakLock(path, held)
      else await wait(25)
      if (Date.now() > deadline) throw new Error(`Another process (${held}) has held ${path} for three minutes.`)
    }
  } finally {
    await rm(mine, { force: true })
  }
  return () => rm(path, { force: true })
}

const holderLives = (content: string) => identityLives(content.split(' ')[0] ?? '')

/** A link appears whole or not at all, so a lock never exists without its holder's name. */
const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

const breakLock = async (path: string, expected: string): Promise<void> => {
  const aside = `${path}.${randomUUID()}`
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return
  // Between reading and moving, a third process may have taken the lock: then it gets it back.
  if ((await readFile(aside, 'utf8')) !== expected) await linked(aside, path)
  await rm(aside, { force: true })
}
