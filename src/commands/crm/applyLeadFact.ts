import type { LeadStage } from '@/src/domain/crm/leadMachine'
import { type LeadFact, stageAfterFact } from '@/src/domain/crm/stageAfterFact'
import { stageText } from '@/src/domain/crm/stageText'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { type LeadRow, lockLead } from './lockLead'
import { markAnswered } from './markAnswered'
import { recordActivity } from './recordActivity'
import { turnLeadClocks } from './turnLeadClocks'

const reasons: Record<LeadFact, string> = {
  quote_sent: 'a quote was sent',
  deposit_recorded: 'the deposit is recorded',
  trip_ended: 'the trip has ended',
}

const moveByFact = async (
  tx: Tx,
  { lead: { id: leadId, stage: from }, stage, fact }: { lead: LeadRow; stage: LeadStage; fact: LeadFact },
): Promise<void> => {
  const at = tx.now.toISOString()
  await rowsOf(
    tx,
    sql`UPDATE leads SET stage = ${stage}, lost_reason = NULL, lost_note = NULL, updated_at = ${at},
               qualified_at = coalesce(qualified_at, ${at}),
               quoted_at = CASE WHEN ${fact === 'quote_sent'} THEN coalesce(quoted_at, ${at}) ELSE quoted_at END,
               won_at = CASE WHEN ${stage === 'won'} THEN ${at} ELSE won_at END
        WHERE id = ${leadId}`,
  )
  const detail = stageText({ from, to: stage, why: reasons[fact] })
  await recordActivity(tx, { leadId, type: 'stage_changed', detail, data: { from, to: stage, fact } })
  await emit(tx.req, { type: 'lead.stage_changed', data: { leadId, from, to: stage } })
}

/**
 * Moves a lead to the stage that follows from a fact, inside the transaction that records the fact; returns the stage.
 * The lead is locked: call it before locking the lead's quote or booking, or lock the lead there first.
 */
export const applyLeadFact = async (
  tx: Tx,
  { leadId, fact }: { leadId: string; fact: LeadFact },
): Promise<LeadStage> => {
  const lead = await lockLead(tx, leadId)
  const stage = stageAfterFact({ stage: lead.stage, fact })
  if (stage !== lead.stage) await moveByFact(tx, { lead, stage, fact })
  // After the stage: where the lead stands says whether anything is waited for at all.
  if (fact === 'quote_sent') await markAnswered(tx, leadId)
  else await turnLeadClocks(tx, { leadIds: [leadId], fact: 'reckoned' })
  return stage
}
