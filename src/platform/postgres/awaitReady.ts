import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { connectionUrl, SERVER_DATABASE, type ServerConnection } from './serverConnection'

const PATIENCE_MS = 300_000
const UNKNOWN_DATABASE = '3D000'
const DUPLICATE_DATABASE = '42P04'
const STARTING_OR_STOPPING = '57P03'

/**
 * Waits until the server answers, creating our database where it is missing. Recovery after a kill may take minutes;
 * throws after five, at once for a wrong password, and when `lives` says the server is gone.
 */
export const awaitReady = async (connection: ServerConnection, lives: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS
  while (true) {
    const error = await probe(connection)
    if (error === null) return
    if (!isPassing(error.code) || Date.now() > deadline) throw error
    if (!(await lives())) throw new Error('PostgreSQL ended while it was starting.', { cause: error })
    await wait(25)
  }
}

type ProbeError = Error & { code?: string }

const isPassing = (code?: string): boolean =>
  code === undefined || code === STARTING_OR_STOPPING || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)

const probe = async (connection: ServerConnection): Promise<ProbeError | null> => {
  const error = await tryQuery(connectionUrl(connection), 'select 1')
  if (error?.code !== UNKNOWN_DATABASE) return error
  const refused = await tryQuery(connectionUrl(connection, 'postgres'), `create database ${SERVER_DATABASE}`)
  return refused?.code === DUPLICATE_DATABASE ? null : refused
}

const tryQuery = async (connectionString: string, sql: string): Promise<ProbeError | null> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(sql)
    return null
  } catch (error) {
    return error as ProbeError
  } finally {
    await client.end().catch(() => undefined)
  }
}
