import type { Intake } from '@/src/domain/crm/decideIntake'
import { attributionFields, type LeadChannel, type LeadRequest } from '@/src/domain/crm/leadRequest'
import { shortenText } from '@/src/domain/shared/shortenText'
import { auditStatement } from '@/src/platform/audit/audit'
import { insertRows, type NewRow, together } from '@/src/platform/database/insertRows'
import type { Tx } from '@/src/platform/database/inTransaction'
import { preparedRowsOf } from '@/src/platform/database/preparedRows'
import { type Sql, sql } from '@/src/platform/database/session'
import { snakeCase } from '@/src/platform/database/snakeCase'
import { newId } from '@/src/platform/newId'
import { eventStatement } from '@/src/platform/outbox/emit'
import { clockRow } from './clockRow'
import { customerPart, suggestionPart } from './customerParts'
import { touchColumns } from './touchColumns'

/** The request as it came over the wire; absent where staff typed it in. */
export type Submission = { raw: Record<string, unknown>; address: string; userAgent: string | null }

export type NewLead = {
  leadId: string
  reference: string
  channel: LeadChannel
  request: LeadRequest
  intake: Intake
  submission: Submission | null
  isQuiet?: boolean
  /** Of what its clock was reckoned by. */
  revision: number
}

const customerId = sql`(SELECT id FROM customer)`
const jsonOf = (value: unknown): Sql => sql`${JSON.stringify(value)}::jsonb`

const leadRow = (
  { leadId, reference, channel, request, intake }: NewLead,
  at: string,
  submissionId: string | null,
): NewRow => ({
  id: leadId,
  reference,
  title: intake.title,
  destination: intake.trip.destination,
  style: intake.trip.style,
  travel_month: intake.trip.travelMonth,
  duration: intake.trip.duration,
  travelers: request.travelers,
  budget: request.budget,
  notes: request.notes,
  language: intake.language,
  needs_triage: intake.trip.toCheck.length > 0,
  submission_id: submissionId,
  customer_differences: intake.differences.length > 0 ? jsonOf(intake.differences) : null,
  ...Object.fromEntries(attributionFields.map((name) => [snakeCase(name), request.attribution[name]])),
  ...touchColumns(channel, request),
  first_touch: request.firstTouch ? jsonOf(request.firstTouch) : null,
  stage: 'new',
  customer_id: customerId,
  owner_id: intake.owner.ownerId,
  owner_reason: intake.owner.reason,
  owner_rule_id: intake.owner.ruleId,
  channel,
  sla_due_at: intake.slaDueAt.toISOString(),
  next_due_at: intake.slaDueAt.toISOString(),
  created_at: at,
  updated_at: at,
})

const activityRows = (tx: Tx, { leadId, channel, intake }: NewLead, at: string): NewRow[] => {
  const entry = (type: string, detail: string) => ({
    id: newId(),
    lead_id: leadId,
    type,
    detail,
    actor_name: tx.actor.name,
    at,
  })
  const received = [`Request received (${channel}).`, ...intake.trip.toCheck].join(' ')
  return [entry('received', received), entry('assigned', intake.owner.reason)]
}

const taskRow = ({ leadId, intake }: NewLead, at: string): NewRow => ({
  id: newId(),
  title: shortenText(`Answer ${intake.title}`, 200),
  kind: 'first_response',
  due_at: intake.slaDueAt.toISOString(),
  lead_id: leadId,
  owner_id: intake.owner.ownerId,
  created_at: at,
  updated_at: at,
})

const consentRows = ({ leadId, channel, request: { consent }, submission }: NewLead, at: string): NewRow[] =>
  (['contact', 'marketing'] as const).flatMap((purpose) => {
    const granted = consent?.[purpose]
    if (granted === undefined) return []
    const said = {
      purpose,
      granted,
      policy_version: consent?.policyVersion,
      source: channel,
      address: submission?.address,
    }
    return [{ id: newId(), customer_id: customerId, lead_id: leadId, ...said, at }]
  })

const submissionRow = ({ leadId, submission }: NewLead, id: string, at: string): NewRow => ({
  id,
  lead_id: leadId,
  raw: jsonOf(submission?.raw),
  received_at: at,
  address: submission?.address,
  user_agent: submission?.userAgent,
})

/** Writes everything a new lead consists of in one statement: about ten rows, or none. */
export const writeIntake = async (tx: Tx, lead: NewLead): Promise<void> => {
  const at = tx.now.toISOString()
  const { leadId, intake } = lead
  const { ownerId } = intake.owner
  const submissionId = lead.submission ? newId() : null
  const consents = consentRows(lead, at)
  const after = {
    reference: lead.reference,
    channel: lead.channel,
    destination: intake.trip.destination,
    owner: ownerId,
    ownerReason: intake.owner.reason,
    ownerRule: intake.owner.ruleId ?? null,
  }
  await preparedRowsOf(
    tx,
    together(
      {
        customer: customerPart(intake, at),
        suggestions: suggestionPart(intake, at),
        submission: submissionId ? insertRows('lead_submissions', [submissionRow(lead, submissionId, at)]) : null,
        lead: insertRows('leads', [leadRow(lead, at, submissionId)]),
        clock: insertRows('lead_clocks', [clockRow(intake.clock, lead)]),
        task: insertRows('tasks', [taskRow(lead, at)]),
        timeline: insertRows('lead_activities', activityRows(tx, lead, at)),
        consents: consents.length > 0 ? insertRows('consent_records', consents) : null,
        audit: auditStatement(tx.req, { action: 'lead.received', entity: 'leads', entityId: leadId, after }),
        received: eventStatement(tx.req, { type: 'lead.received', data: { leadId } }),
        assigned: ownerId
          ? eventStatement(tx.req, {
              type: 'lead.assigned',
              data: { leadId, ownerId, ...(lead.isQuiet ? { quietly: true } : {}) },
            })
          : lead.isQuiet
            ? null
            : eventStatement(tx.req, { type: 'lead.unassigned', data: { leadId } }),
      },
      sql`SELECT id FROM customer`,
    ),
  )
}
