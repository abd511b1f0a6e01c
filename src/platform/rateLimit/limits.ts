import { env } from '../env'

export type LimitName = 'leads' | 'tokenMisses' | 'reads' | 'writes' | 'logins'

export type Limit = { points: number; seconds: number; store: 'postgres' | 'memory' }

const minutes = 60

/** Returns the rate limits in force, by name: so many points in so many seconds, counted for all instances or for this one. */
export const limits = (): Record<LimitName, Limit> => ({
  leads: { points: env().RATE_LEADS_PER_10_MINUTES, seconds: 10 * minutes, store: 'postgres' },
  tokenMisses: { points: env().RATE_TOKEN_MISSES_PER_10_MINUTES, seconds: 10 * minutes, store: 'postgres' },
  writes: { points: env().RATE_WRITES_PER_MINUTE, seconds: minutes, store: 'postgres' },
  logins: { points: 10, seconds: 15 * minutes, store: 'postgres' },
  reads: { points: env().RATE_READS_PER_MINUTE, seconds: minutes, store: 'memory' },
})
