import { randomBytes, randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** How to reach the server: its port on 127.0.0.1 and the password of its one account. */
export type ServerConnection = { port: number; password: string }

export const SERVER_USER = 'chapter2'
export const SERVER_DATABASE = 'chapter2'

/** Reads the remembered connection, or makes one: a free port and a password of 192 random bits. */
export const rememberConnection = async (home: string): Promise<ServerConnection> => {
  const known = await readFile(join(home, 'connection.json'), 'utf8').catch(() => null)
  if (known !== null) return JSON.parse(known) as ServerConnection
  const made = { port: await freePort(), password: randomBytes(24).toString('hex') }
  await keepConnection(home, made)
  return made
}

/** Keeps the connection in the server's folder, readable by its owner only. */
export const keepConnection = async (home: string, connection: ServerConnection): Promise<void> => {
  const path = join(home, 'connection.json')
  const half = `${path}.${randomUUID()}`
  await writeFile(half, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 })
  await rename(half, path)
}

/** Answers the preferred port of 127.0.0.1 if nothing listens there, else a free one. */
export const freePort = async (preferred = 0): Promise<number> => {
  const port = await tryPort(preferred)
  return port ?? ((await tryPort(0)) as number)
}

/** The PostgreSQL URL of a database of this server. */
export const connectionUrl = ({ port, password }: ServerConnection, database = SERVER_DATABASE): string =>
  `postgres://${SERVER_USER}:${password}@127.0.0.1:${port}/${database}`

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
