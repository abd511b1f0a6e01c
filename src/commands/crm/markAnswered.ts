import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { turnLeadClocks } from './turnLeadClocks'

/** Stops the clock of a lead that we answered; the first answer is kept and ticks off the task that asked for it. */
export const markAnswered = async (tx: Tx, leadId: string): Promise<void> => {
  const at = tx.now.toISOString()
  const by = tx.actor.kind === 'staff' ? tx.actor.id : null
  // Before the first answer is written: the clocks tell by that which of them it stops.
  await turnLeadClocks(tx, { leadIds: [leadId], fact: 'answered' })
  await rowsOf(
    tx,
    sql`WITH answered AS (
          UPDATE leads SET first_responded_at = ${at}, updated_at = ${at} WHERE id = ${leadId} AND first_responded_at IS NULL
        )
        UPDATE tasks SET done_at = ${at}, done_by_id = ${by}, updated_at = ${at}
        WHERE lead_id = ${leadId} AND kind = 'first_response' AND done_at IS NULL`,
  )
}
