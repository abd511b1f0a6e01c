import type { OwnerDecision } from '@/src/domain/crm/decideIntake'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import type { LeadRow } from './lockLead'
import { recordActivity } from './recordActivity'
import { turnLeadClocks } from './turnLeadClocks'

/** Writes that a locked lead and its open tasks belong to somebody else now, or to nobody; its clocks follow the team of its owner. */
export const giveLead = async (
  tx: Tx,
  { lead, to: { ownerId, ruleId = null, reason } }: { lead: LeadRow; to: OwnerDecision },
): Promise<void> => {
  const { id: leadId, owner_id: before } = lead
  const at = tx.now.toISOString()
  await rowsOf(
    tx,
    sql`WITH given AS (UPDATE leads SET owner_id = ${ownerId}, owner_reason = ${reason}, owner_rule_id = ${ruleId}, updated_at = ${at} WHERE id = ${leadId})
        UPDATE tasks SET owner_id = ${ownerId}, updated_at = ${at} WHERE lead_id = ${leadId} AND done_at IS NULL`,
  )
  await turnLeadClocks(tx, { leadIds: [leadId], fact: 'reckoned' })
  await recordActivity(tx, { leadId, type: 'assigned', detail: reason, data: { from: before, to: ownerId } })
  await audit(tx.req, {
    action: 'lead.assigned',
    entity: 'leads',
    entityId: leadId,
    before: { owner: before },
    after: { owner: ownerId, ownerRule: ruleId },
    reason,
  })
  await emit(tx.req, { type: 'lead.assigned', data: { leadId, ownerId } })
}
