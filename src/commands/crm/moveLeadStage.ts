import { decideStageMove } from '@/src/domain/crm/decideStageMove'
import type { CrmErrorCode } from '@/src/domain/crm/errorCodes'
import { type LeadStage, leadStageFrom } from '@/src/domain/crm/leadMachine'
import { lostReasonFrom } from '@/src/domain/crm/lostReasons'
import { movedMeanwhileText, stageText } from '@/src/domain/crm/stageText'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { type LeadRow, lockLead } from './lockLead'
import { recordActivity } from './recordActivity'
import { turnLeadClocks } from './turnLeadClocks'

/** Moves that say that the customer waits for us: they want something changed, or to begin again. */
const awaitsUs: readonly LeadStage[] = ['negotiation', 'new']

type MoveLeadStage = {
  leadId: string
  stage: string
  reason?: string | null
  note?: string | null
  /** Where whoever moves it saw it stand; not looked at when absent. */
  seenStage?: LeadStage | null
}

const assertAsSeen = async (tx: Tx, lead: LeadRow, seenStage: LeadStage | null = null): Promise<void> => {
  if (seenStage === null || seenStage === lead.stage) return
  const moved = await rowOf<{ by: string | null }>(
    tx,
    sql`SELECT s.name AS by FROM lead_activities a LEFT JOIN staff s ON s.name = a.actor_name
        WHERE a.lead_id = ${lead.id} AND a.type = 'stage_changed' ORDER BY a.at DESC, a.id DESC LIMIT 1`,
  )
  const text = movedMeanwhileText({ stage: lead.stage, by: moved?.by ?? null })
  throw new DomainError<CrmErrorCode>('lead-moved-meanwhile', text, { stage: lead.stage, seen: seenStage })
}

/**
 * Moves a lead to the stage somebody asks for; throws `not-found`, `unknown-stage`, or what the table of clicks refuses
 * (`illegal-transition`, `stage-follows-from-facts`, `lost-reason-required`, `lost-note-required`); and `lead-moved-meanwhile`
 * where it no longer stands where it was seen.
 */
export const moveLeadStage = (ctx: Context, asked: MoveLeadStage): Promise<{ stage: LeadStage }> =>
  inTransaction(ctx, async (tx) => {
    const to = leadStageFrom(asked.stage)
    if (!to) throw new DomainError('unknown-stage', 'There is no such stage.')
    const { leadId } = asked
    const lead = await lockLead(tx, leadId)
    await assertAsSeen(tx, lead, asked.seenStage)
    const { changes, event } = decideStageMove({ lead, to, ...lostReasonFrom(asked) })

    const { stage, lostReason, lostNote } = changes
    await rowsOf(
      tx,
      sql`UPDATE leads SET stage = ${stage}, lost_reason = ${lostReason}, lost_note = ${lostNote},
                 qualified_at = CASE WHEN ${stage === 'qualified'} THEN coalesce(qualified_at, ${tx.now.toISOString()}) ELSE qualified_at END,
                 updated_at = ${tx.now.toISOString()}
          WHERE id = ${leadId}`,
    )
    await turnLeadClocks(tx, { leadIds: [leadId], fact: awaitsUs.includes(to) ? 'awaits_us' : 'reckoned' })
    const why = [lostReason?.replaceAll('_', ' '), lostNote].filter(Boolean).join(', ') || null
    const detail = stageText({ from: lead.stage, to, why })
    await recordActivity(tx, { leadId, type: 'stage_changed', detail, data: { from: lead.stage, to } })
    const before = { stage: lead.stage, lostReason: lead.lost_reason, lostNote: lead.lost_note }
    await audit(tx.req, { action: event, entity: 'leads', entityId: leadId, before, after: changes, reason: why })
    await emit(tx.req, { type: event, data: { leadId, from: lead.stage, to } })
    return { stage }
  })
