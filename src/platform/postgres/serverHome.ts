import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { accountCanReach, findServerAccount, type ServerAccount } from './serverAccount'

/** Where a root-run server keeps what its own account must reach but cannot reach inside the project. */
export const SHARED_FOLDER = '/var/lib/chapter2'

export type ServerHome = { path: string; cluster: string; account: ServerAccount }

/**
 * Settles the folder the server lives in and whom it runs as. It is `dataDir`, unless the server's account cannot
 * enter that: then a folder of its own under `/var/lib/chapter2`, always the same for the same `dataDir`, and `log`
 * is told.
 */
export const findServerHome = async ({
  dataDir,
  log,
}: {
  dataDir: string
  log: (line: string) => void
}): Promise<ServerHome> => {
  const wanted = await prepare(resolve(dataDir))
  if (await accountCanReach(wanted.account, wanted.path)) return wanted

  const name = createHash('sha256').update(wanted.path).digest('hex').slice(0, 12)
  const other = await prepare(join(SHARED_FOLDER, name))
  log(`PostgreSQL's own account cannot enter ${wanted.path}: its data is kept in ${other.path}`)
  return other
}

const prepare = async (path: string): Promise<ServerHome> => {
  await mkdir(path, { recursive: true, mode: 0o755 })
  const cluster = join(path, 'cluster')
  return { path, cluster, account: await findServerAccount(cluster) }
}
