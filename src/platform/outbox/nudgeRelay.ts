import type { BasePayload } from 'payload'
import { databaseOf } from '../database/session'

/** Long enough that a burst shares one notification, short enough that nobody waits for it. */
const coalesceMs = 15

const pending = new WeakSet<BasePayload>()

/**
 * Wakes the relay for events whose INSERT tells nobody: PostgreSQL commits notifying transactions one after the other, which
 * would hold a hot path to one flush at a time. Many calls share one NOTIFY; a lost one costs the relay's next poll.
 */
export const nudgeRelay = (payload: BasePayload): void => {
  if (pending.has(payload)) return
  pending.add(payload)
  setTimeout(() => {
    pending.delete(payload)
    databaseOf(payload)
      .pool.query('NOTIFY domain_events')
      .catch(() => null)
  }, coalesceMs).unref()
}
