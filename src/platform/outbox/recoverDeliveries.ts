import type { BasePayload } from 'payload'
import { rowsOf, sql } from '../database/session'

const batch = 500

/**
 * Has deliveries queued again that are `lateMs` past their time: their job was lost, or their worker died. One whose
 * job merely waits its turn is not doubled, because a key waits once. Returns how many there were.
 */
export const recoverDeliveries = async (payload: BasePayload, { lateMs }: { lateMs: number }): Promise<number> => {
  const recovered = await rowsOf(
    { payload },
    sql`UPDATE event_deliveries SET enqueued_at = NULL WHERE id IN (
          SELECT id FROM event_deliveries
          WHERE status IN ('queued', 'running') AND enqueued_at < clock_timestamp() - make_interval(secs => ${lateMs / 1000})
            AND next_attempt_at < clock_timestamp() - make_interval(secs => ${lateMs / 1000})
          ORDER BY next_attempt_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
        RETURNING id`,
  )
  return recovered.length
}
