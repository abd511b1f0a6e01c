import pg, { type PoolConfig } from 'pg'
import { env } from '../env'

/** Counts and minor units fit a JavaScript number (2^53 is 90 trillion dollars in cents), so int8 is read as one. */
const parseInt8 = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is past what a number holds exactly.`)
  return value
}

// For the whole process: Drizzle brings parsers of its own to each query and asks only these for the rest.
pg.types.setTypeParser(pg.types.builtins.INT8, parseInt8)

/** Returns how this process connects to its database. */
export const poolOptions = (): PoolConfig => ({
  connectionString: env().DATABASE_URL ?? 'postgres://127.0.0.1:1/no-database-while-building',
  max: env().DATABASE_POOL_MAX,
  application_name: `chapter2-${env().ROLE}`,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 60_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
})
