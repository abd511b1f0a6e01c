import { join } from 'node:path'
import { awaitReady } from './awaitReady'
import { clearStalePid } from './clearStalePid'
import { withFileLock } from './fileLock'
import { initialiseCluster } from './initialiseCluster'
import { launchServer, type ServerSettings } from './launchServer'
import { findLivingServer } from './livingServer'
import { findServerBinaries } from './serverBinaries'
import { connectionUrl, freePort, keepConnection, rememberConnection, type ServerConnection } from './serverConnection'
import { findServerHome, type ServerHome, SHARED_FOLDER } from './serverHome'
import { countServerLeases, takeServerLease } from './serverLease'
import { stopServer } from './stopServer'
import { watchServer } from './watchServer'

export type EmbeddedPostgresOptions = {
  /** Folder of the server: its cluster, its log, its password. */
  dataDir: string
  settings?: ServerSettings
  /** Told in a sentence what a person should know: a data folder elsewhere, a server started again. */
  log?: (line: string) => void
}

export type EmbeddedPostgres = {
  /** URL of our database, with its password. */
  url: string
  /** The folder really used, which differs from the one asked for where root runs a project others cannot enter. */
  dataDir: string
  /** False when a server of the same folder was already running and is shared. */
  startedHere: boolean
  /** Stops the server, unless another living process still uses it. */
  stop: () => Promise<void>
}

/**
 * Gives a PostgreSQL server on 127.0.0.1 for this folder: the one already running there (also one that a killed
 * process left behind), or a new one. It is started again if it dies. The last process to stop using it stops it.
 */
export const startEmbeddedPostgres = async ({
  dataDir,
  settings = {},
  log = () => undefined,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const home = await findServerHome({ dataDir, log })
  const ensure = () => ensureServer({ home, settings, log })
  const { releaseLease, url, startedHere } = await locked(home, async () => {
    const releaseLease = await takeServerLease(home.path)
    try {
      return { releaseLease, ...(await ensure()) }
    } catch (error) {
      await releaseLease()
      throw error
    }
  })

  let stopped: Promise<void> | undefined
  const restart = () => locked(home, async () => (stopped ? undefined : ensure()))
  const unwatch = watchServer({ cluster: home.cluster, restart, log })
  const stopOnce = () =>
    locked(home, async () => {
      await releaseLease()
      if ((await countServerLeases(home.path)) === 0) await stopServer(home.cluster)
    })
  const stop = () => {
    unwatch()
    stopped ??= stopOnce()
    return stopped
  }
  return { url, dataDir: home.path, startedHere, stop }
}

const ensureServer = async ({
  home,
  settings,
  log,
}: {
  home: ServerHome
  settings: ServerSettings
  log: (line: string) => void
}): Promise<{ url: string; startedHere: boolean }> => {
  const connection = await rememberConnection(home.path)
  const shared = await shareLivingServer(home, connection)
  if (shared) return { url: connectionUrl(shared), startedHere: false }

  const binaries = await findServerBinaries({ account: home.account, sharedFolder: SHARED_FOLDER, log })
  await initialiseCluster({ home, binaries, password: connection.password })
  await clearStalePid(home.cluster)
  const port = await freePort(connection.port)
  if (port !== connection.port) await keepConnection(home.path, { ...connection, port })
  await launchServer({ home, binaries, port, settings })
  await awaitReady({ ...connection, port }, () => serverLives(home))
  return { url: connectionUrl({ ...connection, port }), startedHere: true }
}

/** Answers how to reach the server that runs here; `null` when there is none, or it was just stopping. */
const shareLivingServer = async (home: ServerHome, connection: ServerConnection): Promise<ServerConnection | null> => {
  const living = await findLivingServer(home.cluster)
  if (!living) return null
  const shared = { ...connection, port: living.port }
  try {
    await awaitReady(shared, () => serverLives(home))
    return shared
  } catch (error) {
    if (await serverLives(home)) throw error
    return null
  }
}

const serverLives = async (home: ServerHome): Promise<boolean> => (await findLivingServer(home.cluster)) !== null

const locked = <T>(home: ServerHome, work: () => Promise<T>): Promise<T> => withFileLock(join(home.path, 'lock'), work)
