import type { Pool } from 'pg'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { HttpProblem } from '../http/problem'
import { type LimitName, limits } from './limits'

type Limiter = { counts: RateLimiterAbstract; repeats: RateLimiterAbstract; seconds: number }

const repeatsKeptSeconds = 24 * 60 * 60
const blockSecondsMax = 60 * 60

let pool: Pool | undefined
const made = new Map<LimitName, Limiter>()

/** Gives the limiter the pool on which limits shared by every instance are counted. */
export const countOnPool = (shared: Pool): void => {
  pool = shared
  made.clear()
}

const makeLimiter = (name: LimitName): Limiter => {
  const { points, seconds, store } = limits()[name]
  const repeats = { keyPrefix: `${name}:blocks`, points: 1_000_000, duration: repeatsKeptSeconds }
  const counts = { keyPrefix: name, points, duration: seconds, inMemoryBlockOnConsumed: points + 1 }
  if (store === 'memory' || !pool)
    return { counts: new RateLimiterMemory(counts), repeats: new RateLimiterMemory(repeats), seconds }
  const table = {
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
  }
  return {
    counts: new RateLimiterPostgres({ ...table, ...counts }),
    repeats: new RateLimiterPostgres({ ...table, ...repeats }),
    seconds,
  }
}

const limiterOf = (name: LimitName): Limiter => {
  const limiter = made.get(name) ?? makeLimiter(name)
  made.set(name, limiter)
  return limiter
}

const blockLonger = async ({ counts, repeats, seconds }: Limiter, key: string): Promise<number> => {
  const { consumedPoints } = await repeats.consume(key, 1)
  const block = Math.min(seconds * 2 ** (consumedPoints - 1), Math.max(blockSecondsMax, seconds))
  await counts.block(key, block)
  return block
}

const tooMany = (seconds: number) =>
  new HttpProblem({
    status: 429,
    code: 'too-many-requests',
    detail: 'Too many requests from this address. Wait a while and try again.',
    headers: { 'retry-after': String(Math.max(1, Math.ceil(seconds))) },
  })

/** Counts one use against a limit; throws 429 `too-many-requests` with Retry-After past it, for longer on each repeat. */
export const consume = async (name: LimitName, key: string): Promise<void> => {
  const limiter = limiterOf(name)
  try {
    await limiter.counts.consume(key, 1)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const firstOver = refusal.consumedPoints === limits()[name].points + 1
    throw tooMany(firstOver ? await blockLonger(limiter, key) : refusal.msBeforeNext / 1000)
  }
}

/** Takes a counted use back, where only failures are to count. */
export const giveBack = async (name: LimitName, key: string): Promise<void> => {
  await limiterOf(name).counts.reward(key, 1)
}
