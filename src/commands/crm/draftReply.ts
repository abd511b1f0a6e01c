import { composeMessage } from '@/src/commands/shared/composeMessage'
import { notKnownYet } from '@/src/domain/crm/inboundRequest'
import { assertSaysSomething, replySubject } from '@/src/domain/crm/replyText'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Language } from '@/src/domain/shared/language'
import { shortenText } from '@/src/domain/shared/shortenText'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { insertRows } from '@/src/platform/database/insertRows'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { replyAddresses } from '@/src/queries/crm/replyAddresses'
import { whatsappWindow } from '@/src/queries/shared/whatsappWindow'
import { type LeadMessageFacts, leadMessageFacts } from './leadMessageFacts'

export type ReplyAsked = {
  leadId: string
  channel: 'email' | 'whatsapp'
  /** A reply template's key, or null for one's own words. */
  template: string | null
  text: string | null
  subject: string | null
  /** One of the customer's addresses; the first one by default. */
  to: string | null
}

type Words = {
  subject: string
  body: string
  unknown: string[]
  whatsapp: { id: string; variables: Record<string, string> } | null
}

type Answered = { id: string; subject: string; channel: string }

/** What a draft lacks: an approved text is sent as it was approved, so what is missing belongs on the lead. */
const gapsIn = ({ unknown, whatsapp }: Words): string | null => {
  if (unknown.length === 0) return null
  const todo = whatsapp ? 'enter it on the lead and write this draft anew' : 'fill the gaps (…) and send'
  return `Nothing is known for ${unknown.join(', ').replaceAll('_', ' ')}: ${todo}.`
}

const closed = (detail: string) => new DomainError('whatsapp-window-closed', detail)

const recipientOf = async (tx: Tx, { leadId, channel, to }: ReplyAsked): Promise<string> => {
  const known = (await replyAddresses(tx, { leadId })).filter((each) => each.channel === channel)
  const chosen =
    to === null ? (known.find(({ suppressed }) => !suppressed) ?? known[0]) : known.find((each) => each.to === to)
  if (!chosen) throw new DomainError('unknown-address', 'The customer is not known by such an address.')
  return chosen.to
}

const lastReceived = (tx: Tx, { leadId, channel }: ReplyAsked): Promise<Answered | undefined> =>
  rowOf<Answered>(
    tx,
    sql`SELECT id, subject, channel FROM inbound_messages WHERE lead_id = ${leadId} AND channel = ${channel} AND state IN ('matched', 'new_lead')
        ORDER BY received_at DESC LIMIT 1`,
  )

const ownWords = async (tx: Tx, asked: ReplyAsked, lead: LeadMessageFacts, to: string): Promise<Words> => {
  if (asked.channel === 'whatsapp' && !(await whatsappWindow(tx, { phone: to, now: tx.now })).isOpen)
    throw closed('The customer has not written on WhatsApp within 24 hours: choose an approved template.')
  const about = lead.destination === notKnownYet ? lead.values.company_name : lead.destination
  return { subject: `${about} (${lead.reference})`, body: asked.text?.trim() ?? '', unknown: [], whatsapp: null }
}

const templateWords = async (tx: Tx, asked: ReplyAsked, lead: LeadMessageFacts, to: string): Promise<Words> => {
  const language: Language = lead.language ?? 'en'
  const templateKey = asked.template ?? ''
  const row = await rowOf<{ approved: string | null }>(
    tx,
    sql`SELECT own.whatsapp_template AS approved FROM message_templates t
        LEFT JOIN message_templates_locales own ON own._parent_id = t.id AND own._locale = ${language}::_locales
        WHERE t.key = ${templateKey} AND t.purpose = 'reply' AND t.channel = ${asked.channel}`,
  )
  if (!row) throw new DomainError('unknown-template', 'There is no such reply for this channel.')
  const destination = lead.destination === notKnownYet ? null : lead.destination
  const values = { ...lead.values, destination }
  const composed = await composeMessage(tx, { templateKey, language, values, hasLink: false })
  const words = { subject: composed.subject, body: composed.bodyText, unknown: composed.unknown, whatsapp: null }
  if (asked.channel === 'email' || (await whatsappWindow(tx, { phone: to, now: tx.now })).isOpen) return words
  if (!row.approved)
    throw closed('The customer has not written on WhatsApp within 24 hours, and this text is not an approved template.')
  const variables = Object.fromEntries(composed.filled.map((value, index) => [String(index + 1), value]))
  return { ...words, whatsapp: { id: row.approved, variables } }
}

/**
 * Writes a reply to a lead's customer as a draft to be read over, in their language; throws `not-found`,
 * `reply-text-required`, `unknown-address`, `unknown-template`, and `whatsapp-window-closed` for anything but an approved
 * template a day after the customer's last WhatsApp message.
 */
export const draftReply = (ctx: Context, asked: ReplyAsked): Promise<{ messageId: string }> =>
  inTransaction(ctx, async (tx) => {
    assertSaysSomething(asked)
    const lead = await leadMessageFacts(tx, { leadId: asked.leadId })
    if (!lead) throw new DomainError('not-found', 'There is no such record.')
    const to = await recipientOf(tx, asked)
    const words = await (asked.template ? templateWords : ownWords)(tx, asked, lead, to)
    const answered = await lastReceived(tx, asked)
    const subject = asked.subject?.trim() || (answered ? replySubject(answered.subject) : words.subject)
    const at = tx.now.toISOString()
    const row = {
      id: newId(),
      key: `reply:${newId()}`,
      subject: shortenText(asked.channel === 'email' ? subject : words.subject, 300),
      body_text: words.body,
      status: 'draft',
      error: gapsIn(words),
      channel: asked.channel,
      automatic: false,
      audience: 'customer',
      to,
      language: lead.language ?? 'en',
      template_key: asked.template,
      customer_id: lead.customer_id,
      lead_id: asked.leadId,
      in_reply_to_id: answered?.id ?? null,
      author_id: tx.actor.kind === 'staff' ? tx.actor.id : null,
      whatsapp_template: words.whatsapp?.id ?? null,
      whatsapp_variables: words.whatsapp ? sql`${JSON.stringify(words.whatsapp.variables)}::jsonb` : null,
      attempts: 0,
      created_at: at,
      updated_at: at,
    }
    await rowsOf(tx, insertRows('messages', [row]))
    const after = { status: 'draft', to, subject: row.subject, template: asked.template }
    await audit(tx.req, { action: 'message.draft', entity: 'messages', entityId: row.id, after })
    return { messageId: row.id }
  })
