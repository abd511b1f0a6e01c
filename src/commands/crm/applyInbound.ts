import { decideInbound, type InboundDecision } from '@/src/domain/crm/decideInbound'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { inboundRequest } from '@/src/domain/crm/inboundRequest'
import type { TriageReason } from '@/src/domain/crm/inboundStates'
import { triageReasonOf } from '@/src/domain/crm/triageReasonOf'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { attachInbound } from './attachInbound'
import { intakeLead } from './intakeLead'
import { lockIdentity } from './lockIdentity'
import { type InboundRow, inboundOf, lockInbound } from './lockInbound'
import { lockLead } from './lockLead'
import { isFromOurselves, readInboundFacts } from './readInboundFacts'
import { reopenLead } from './reopenLead'
import { turnLeadClocks } from './turnLeadClocks'

type Applying = { inbound: InboundRow; message: InboundMessage }

const putIntoTriage = async (
  tx: Tx,
  { inbound, reason, leadId }: { inbound: InboundRow; reason: TriageReason; leadId: string | null },
): Promise<void> => {
  await rowsOf(
    tx,
    sql`UPDATE inbound_messages SET state = 'triage', triage_reason = ${reason}, lead_id = ${leadId}, updated_at = ${tx.now.toISOString()}
        WHERE id = ${inbound.id}`,
  )
  const after = { state: 'triage', triageReason: reason }
  await audit(tx.req, { action: 'inbound.put_into_triage', entity: 'inbound-messages', entityId: inbound.id, after })
}

/** Puts a message on the lead it was found to be about, which opens again where it was lost; its customer waits for us now. */
export const matchInbound = async (
  tx: Tx,
  { inbound, leadId, reopens, why }: { inbound: InboundRow; leadId: string; reopens: boolean; why: string },
): Promise<void> => {
  await lockLead(tx, leadId)
  if (reopens) await reopenLead(tx, { leadId, why: 'the customer wrote again' })
  await turnLeadClocks(tx, { leadIds: [leadId], fact: 'awaits_us' })
  await attachInbound(tx, { inbound, leadId, state: 'matched', why })
  const after = { state: 'matched', lead: leadId }
  await audit(tx.req, {
    action: 'inbound.matched',
    entity: 'inbound-messages',
    entityId: inbound.id,
    after,
    reason: why,
  })
  await emit(tx.req, { type: 'lead.reply_received', data: { leadId, inboundId: inbound.id } })
}

/** Makes a message a lead of its own, with all that a website's request brings. */
export const makeLeadOf = async (tx: Tx, { inbound, message, why }: Applying & { why: string }): Promise<string> => {
  const raw = { from: inbound.from_typed, name: inbound.from_name, subject: inbound.subject, text: inbound.text }
  const { leadId } = await intakeLead(tx, {
    request: inboundRequest(message),
    // Whoever asks on a quote's page has a lead; where a person splits that off, it came by the website.
    channel: inbound.channel === 'quote_page' ? 'website' : inbound.channel,
    submission: { raw, address: inbound.from ?? '', userAgent: null },
  })
  await attachInbound(tx, { inbound, leadId, state: 'new_lead', why })
  return leadId
}

const carryOut = async (tx: Tx, applying: Applying, decision: InboundDecision): Promise<void> => {
  const { inbound } = applying
  if (decision.kind === 'triage') return putIntoTriage(tx, { inbound, reason: decision.reason, leadId: null })
  if (decision.kind === 'match') return matchInbound(tx, { inbound, ...decision })
  await makeLeadOf(tx, { ...applying, why: decision.why })
}

/** Finds where a stored message belongs, once: to a lead, to a new one, or to a person who looks at it. */
export const applyInbound = (ctx: Context, { inboundId }: { inboundId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const inbound = await lockInbound(tx, inboundId)
    if (inbound.state !== 'received') return
    const message = await inboundOf(tx, inbound)
    const { channel, from } = message
    // Two first messages of one sender must not become two leads: whoever comes second sees the first one's lead.
    await lockIdentity(tx, { email: channel === 'email' ? from : null, phone: channel === 'whatsapp' ? from : null })
    const facts = await readInboundFacts(tx, message)
    const reason = triageReasonOf({ ...message, isOwn: await isFromOurselves(tx, message) })
    if (reason) return putIntoTriage(tx, { inbound, reason, leadId: facts.thread?.id ?? null })
    await carryOut(tx, { inbound, message }, decideInbound(facts, { now: tx.now }))
  })
