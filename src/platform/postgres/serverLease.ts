import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identityLives, processIdentity } from './processIdentity'

/** Notes that this process uses the server of `home`, and answers how to take the note back. */
export const takeServerLease = async (home: string): Promise<() => Promise<void>> => {
  const folder = join(home, 'users')
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  await writeFile(path, (await processIdentity(process.pid)) ?? '', { mode: 0o600 })
  return () => rm(path, { force: true })
}

/** Counts the living users of the server of `home`, sweeping the notes of those that died. */
export const countServerLeases = async (home: string): Promise<number> => {
  const folder = join(home, 'users')
  const names = await readdir(folder).catch(() => [])
  const living = await Promise.all(
    names.map(async (name) => {
      const identity = await readFile(join(folder, name), 'utf8').catch(() => '')
      if (await identityLives(identity)) return true
      await rm(join(folder, name), { force: true })
      return false
    }),
  )
  return living.filter(Boolean).length
}
