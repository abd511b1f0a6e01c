import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { Context } from '../context'
import { databaseOf, type Session } from './session'
import { sqlStateOf } from './sqlState'

/** A context inside an open transaction: Local API calls given `tx.req` and SQL on `tx` share its one connection. */
export type Tx = Context & {
  db: Session
  transactionID: string
  afterCommit: (effect: () => void) => void
  /** Runs an effect at the end of the work, inside the transaction; of one key once, however often it is asked for. */
  beforeCommit: BeforeCommit
}

type BeforeCommit = (key: string, effect: () => Promise<unknown>) => void

const retriedSqlStates = new Set(['40001', '40P01'])
const attemptsMax = 4

const isTransaction = (ctx: Context): ctx is Tx => 'transactionID' in ctx

const requestInside = async (
  ctx: Context,
  { transactionID, beforeCommit }: Pick<Tx, 'transactionID' | 'beforeCommit'>,
): Promise<PayloadRequest> => {
  const { req } = ctx
  const inside = await createLocalReq(
    {
      context: { ...req.context, actor: ctx.actor, requestId: ctx.requestId, command: true, beforeCommit },
      locale: req.locale ?? undefined,
      user: req.user ?? undefined,
    },
    ctx.payload,
  )
  inside.transactionID = transactionID
  return inside
}

const attempt = async <Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> => {
  const database = databaseOf(ctx.payload)
  const transactionID = randomUUID()
  const effects: (() => void)[] = []
  const last = new Map<string, () => Promise<unknown>>()
  const beforeCommit: BeforeCommit = (key, effect) => void last.set(key, effect)
  const req = await requestInside(ctx, { transactionID, beforeCommit })
  try {
    const result = await database.drizzle.transaction(async (db) => {
      const session = { db, resolve: async () => {}, reject: async () => {} }
      database.sessions[transactionID] = session as unknown as (typeof database.sessions)[string]
      const answer = await work({
        ...ctx,
        req,
        db: db as unknown as Session,
        transactionID,
        afterCommit: (effect) => effects.push(effect),
        beforeCommit,
      })
      for (const effect of last.values()) await effect()
      // Payload drops the session when a Local API call fails; if that error was caught, later writes left the transaction.
      if (!database.sessions[transactionID])
        throw new Error('A failed write inside this transaction was caught; nothing is kept.')
      return answer
    })
    for (const effect of effects) effect()
    return result
  } finally {
    delete database.sessions[transactionID]
  }
}

/**
 * Runs `work` in one PostgreSQL transaction that commits whole or not at all; a transaction already open is joined,
 * and serialization failures and deadlocks are tried again from the start.
 */
export const inTransaction = async <Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> => {
  if (isTransaction(ctx)) return work(ctx)
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt(ctx, work)
    } catch (error) {
      if (tried >= attemptsMax || !retriedSqlStates.has(sqlStateOf(error) ?? '')) throw error
    }
  }
}
