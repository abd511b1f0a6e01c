import type { Tx } from '../database/inTransaction'
import { rowOf, rowsOf, sql } from '../database/session'
import { type KeyedRequest, knownAnswer } from './knownAnswer'
import { requestHash } from './requestHash'

type OnceArgs<Answer> = Omit<KeyedRequest, 'key'> & { key: string | null; work: () => Promise<Answer> }

/**
 * Does the work of a keyed request once and keeps its answer (JSON) with it in one transaction; a repeat gets the first
 * answer, one that arrives meanwhile waits for it. Without a key the work is simply done. Throws
 * `idempotency-key-reused` when the key came with another body.
 */
export const answerOnce = async <Answer>(
  tx: Tx,
  { route, key, request, work }: OnceArgs<Answer>,
): Promise<{ answer: Answer; isRepeat: boolean }> => {
  if (key === null) return { answer: await work(), isRepeat: false }
  const claimed = await rowOf(
    tx,
    sql`INSERT INTO idempotency_keys (route, key, request_hash, created_at)
        VALUES (${route}, ${key}, ${requestHash(request)}, ${tx.now.toISOString()})
        ON CONFLICT (route, key) DO NOTHING RETURNING true AS claimed`,
  )
  if (!claimed) {
    const answer = await knownAnswer<Answer>(tx, { route, key, request })
    if (answer === null) throw new Error('A key was claimed by a request that left no answer.')
    return { answer, isRepeat: true }
  }
  const answer = await work()
  await rowsOf(
    tx,
    sql`UPDATE idempotency_keys SET answer = ${JSON.stringify(answer)}::jsonb WHERE route = ${route} AND key = ${key}`,
  )
  return { answer, isRepeat: false }
}
