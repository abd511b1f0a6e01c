import { DomainError } from '@/src/domain/shared/domainError'
import { type HasSession, rowOf, sql } from '../database/session'
import { requestHash } from './requestHash'

/** One request under a client's key; a key belongs to its route. */
export type KeyedRequest = { route: string; key: string; request: unknown }

/** Returns what a request under this key was answered the first time, or null; throws `idempotency-key-reused` for another body. */
export const knownAnswer = async <Answer>(
  at: HasSession,
  { route, key, request }: KeyedRequest,
): Promise<Answer | null> => {
  const kept = await rowOf<{ request_hash: string; answer: Answer }>(
    at,
    sql`SELECT request_hash, answer FROM idempotency_keys WHERE route = ${route} AND key = ${key}`,
  )
  if (!kept) return null
  if (kept.request_hash === requestHash(request)) return kept.answer
  throw new DomainError('idempotency-key-reused', 'This Idempotency-Key was used for another request.')
}
