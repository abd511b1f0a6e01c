import { decideStageMove } from '@/src/domain/crm/decideStageMove'
import { type LeadStage, leadStageFrom } from '@/src/domain/crm/leadMachine'
import { lostReasonFrom } from '@/src/domain/crm/lostReasons'
import { stageText } from '@/src/domain/crm/stageText'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockLead } from './lockLead'
import { recordActivity } from './recordActivity'

type MoveLeadStage = { leadId: string; stage: string; reason?: string | null; note?: string | null }

/**
 * Moves a lead to the stage somebody asks for; throws `not-found`, `unknown-stage`, or what the table of clicks refuses
 * (`illegal-transition`, `stage-follows-from-facts`, `lost-reason-required`, `lost-note-required`).
 */
export const moveLeadStage = (ctx: Context, asked: MoveLeadStage): Promise<{ stage: LeadStage }> =>
  inTransaction(ctx, async (tx) => {
    const to = leadStageFrom(asked.stage)
    if (!to) throw new DomainError('unknown-stage', 'There is no such stage.')
    const { leadId } = asked
    const lead = await lockLead(tx, leadId)
    const { changes, event } = decideStageMove({ lead, to, ...lostReasonFrom(asked) })

    const { stage, lostReason, lostNote } = changes
    await rowsOf(
      tx,
      sql`UPDATE leads SET stage = ${stage}, lost_reason = ${lostReason}, lost_note = ${lostNote},
                 qualified_at = CASE WHEN ${stage === 'qualified'} THEN coalesce(qualified_at, ${tx.now.toISOString()}) ELSE qualified_at END,
                 updated_at = ${tx.now.toISOString()}
          WHERE id = ${leadId}`,
    )
    const why = [lostReason?.replaceAll('_', ' '), lostNote].filter(Boolean).join(', ') || null
    const detail = stageText({ from: lead.stage, to, why })
    await recordActivity(tx, { leadId, type: 'stage_changed', detail, data: { from: lead.stage, to } })
    const before = { stage: lead.stage, lostReason: lead.lost_reason, lostNote: lead.lost_note }
    await audit(tx.req, { action: event, entity: 'leads', entityId: leadId, before, after: changes, reason: why })
    await emit(tx.req, { type: event, data: { leadId, from: lead.stage, to } })
    return { stage }
  })
