import { execFile } from 'node:child_process'
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serverEnvironment } from './serverAccount'
import type { ServerBinaries } from './serverBinaries'
import { SERVER_USER } from './serverConnection'
import type { ServerHome } from './serverHome'

const run = promisify(execFile)

/**
 * Makes the cluster (UTF-8, one collation on every machine, scram passwords) unless it is there.
 * It appears whole or not at all, so a kill half-way leaves nothing that the next start would trip over.
 */
export const initialiseCluster = async ({
  home,
  binaries,
  password,
}: {
  home: ServerHome
  binaries: ServerBinaries
  password: string
}): Promise<void> => {
  if (await stat(join(home.cluster, 'PG_VERSION')).catch(() => null)) return
  const half = `${home.cluster}.new`
  const passwordFile = join(half, '..', 'cluster.password')
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    for (const path of home.account ? [half, passwordFile] : []) await chown(path, ...ids(home))
    await run(
      binaries.initdb,
      [
        `--pgdata=${half}`,
        `--username=${SERVER_USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...home.account, cwd: '/', env: serverEnvironment },
    )
    await rename(half, home.cluster)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

const ids = ({ account }: ServerHome): [number, number] => [account?.uid ?? -1, account?.gid ?? -1]
