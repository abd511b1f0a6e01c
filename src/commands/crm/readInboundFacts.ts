import type { InboundFacts, LeadOfSender } from '@/src/domain/crm/decideInbound'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { LostReason } from '@/src/domain/crm/lostReasons'
import { companyAddresses } from '@/src/domain/shared/companyAddresses'
import type { Tx } from '@/src/platform/database/inTransaction'
import { anyOf, rowOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'
import { leadOfReplyAddress } from '@/src/platform/links/replyAddress'
import { companySettings } from '@/src/queries/shared/company'

type Row = { id: string; stage: LeadStage; lost_reason: LostReason | null; last_active_at: string }

/** A customer with more leads than this is an agency; the newest are enough to find the one a message is about. */
const leadsRead = 50

const leadsWhere = (condition: Sql): Sql => sql`
  SELECT l.id, l.stage, l.lost_reason, coalesce((SELECT max(a.at) FROM lead_activities a WHERE a.lead_id = l.id), l.created_at) AS last_active_at
  FROM leads l WHERE ${condition} ORDER BY l.created_at DESC LIMIT ${leadsRead}`

const leadOf = ({ id, stage, lost_reason: lostReason, last_active_at }: Row): LeadOfSender => ({
  id,
  stage,
  lostReason,
  lastActiveAt: new Date(last_active_at),
})

/** The lead of the message this one answers: by our reply address, or by the ids of what it answers. */
const threadOf = async (tx: Tx, { to, answersTo }: InboundMessage): Promise<string | null> => {
  const named = to.map(leadOfReplyAddress).find((id) => id !== null)
  if (named) return named
  if (answersTo.length === 0) return null
  // Postmark writes its own id of a message before the @ of the Message-ID it sends.
  const ids = answersTo.flatMap((id) => [id, id.split('@')[0] ?? ''])
  const row = await rowOf<{ lead_id: string }>(
    tx,
    sql`SELECT lead_id FROM messages WHERE provider_message_id IN ${anyOf(ids)} AND lead_id IS NOT NULL
        UNION ALL
        SELECT lead_id FROM inbound_messages WHERE internet_message_id IN ${anyOf(answersTo)} AND lead_id IS NOT NULL
        LIMIT 1`,
  )
  return row?.lead_id ?? null
}

/** Reads which lead a message answers and which leads its sender has. */
export const readInboundFacts = async (tx: Tx, message: InboundMessage): Promise<InboundFacts> => {
  const threadId = await threadOf(tx, message)
  const kind = message.channel === 'email' ? 'email' : 'phone'
  const [thread] = threadId ? await rowsOf<Row>(tx, leadsWhere(sql`l.id = ${threadId}`)) : []
  const ofSender = sql`l.customer_id IN (SELECT customer_id FROM customer_identities WHERE kind = ${kind} AND value = ${message.from})`
  const leads = message.from ? await rowsOf<Row>(tx, leadsWhere(ofSender)) : []
  return { thread: thread ? leadOf(thread) : null, leads: leads.map(leadOf) }
}

/** Tells whether a message comes from ourselves: answering it would be talking to ourselves for ever. */
export const isFromOurselves = async (tx: Tx, { channel, from }: InboundMessage): Promise<boolean> => {
  if (!from) return false
  const { EMAIL_FROM, EMAIL_INBOUND_DOMAIN, TWILIO_WHATSAPP_FROM } = env()
  if (channel === 'whatsapp') return from === TWILIO_WHATSAPP_FROM
  if (EMAIL_INBOUND_DOMAIN && from.endsWith(`@${EMAIL_INBOUND_DOMAIN}`)) return true
  const settings = await companySettings(tx)
  if (companyAddresses([EMAIL_FROM, settings.email ?? '']).includes(from)) return true
  const colleague = await rowOf(tx, sql`SELECT FROM staff WHERE lower(email) = ${from}`)
  return colleague !== undefined
}
