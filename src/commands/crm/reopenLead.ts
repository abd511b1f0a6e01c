import { stageText } from '@/src/domain/crm/stageText'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockLead } from './lockLead'
import { recordActivity } from './recordActivity'

/** Opens a lost lead again because its customer wrote; any other lead stays as it is. */
export const reopenLead = async (tx: Tx, { leadId, why }: { leadId: string; why: string }): Promise<void> => {
  const lead = await lockLead(tx, leadId)
  if (lead.stage !== 'lost') return
  await rowsOf(
    tx,
    sql`UPDATE leads SET stage = 'new', lost_reason = NULL, lost_note = NULL, updated_at = ${tx.now.toISOString()} WHERE id = ${leadId}`,
  )
  const detail = stageText({ from: 'lost', to: 'new', why })
  await recordActivity(tx, { leadId, type: 'stage_changed', detail, data: { from: 'lost', to: 'new' } })
  await emit(tx.req, { type: 'lead.stage_changed', data: { leadId, from: 'lost', to: 'new' } })
}
