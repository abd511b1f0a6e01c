import type { CompanyView } from '@/src/domain/shared/companyView'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'
import { openLinkUrl } from '@/src/platform/links/customerLinks'
import { replyAddress } from '@/src/platform/links/replyAddress'
import { companySettings, companyView } from './company'

export type StoredMessage = {
  subject: string
  body_text: string
  action_label: string | null
  link_kind: 'quote' | 'booking' | 'panel' | null
  link_target: string | null
  language: Language | null
  audience: 'customer' | 'staff'
  lead_id: string | null
  in_reply_to_id: string | null
}

export type MessageContent = {
  subject: string
  bodyText: string
  company: CompanyView
  language: Language
  action: { label: string; url: string } | undefined
  replyTo: string | undefined
  /** The id in the world of the e-mail this answers. */
  answersTo: string | null
}

const urlOf = async (
  ctx: Context,
  { link_kind: kind, link_target: targetId }: StoredMessage,
): Promise<string | null> => {
  if (!kind || !targetId) return null
  if (kind === 'panel')
    return `${env().publicUrl}/admin/${targetId?.startsWith('/') ? targetId.slice(1) : `collections/${targetId}`}`
  const url = await openLinkUrl(ctx, { kind, targetId })
  if (!url) throw new DomainError('link-not-open', 'The link in this message is not open any more.')
  return url
}

/** Where a customer's reply goes: to our own inbox and from there to the lead, else to the lead's owner. */
const replyToOf = async (ctx: Context, { audience, lead_id: leadId }: StoredMessage): Promise<string | undefined> => {
  if (audience !== 'customer' || !leadId) return undefined
  const ours = replyAddress(leadId)
  if (ours) return ours
  const row = await rowOf<{ email: string }>(
    ctx.req,
    sql`SELECT staff.email FROM leads JOIN staff ON staff.id = leads.owner_id WHERE leads.id = ${leadId} AND staff.active`,
  )
  return row?.email
}

const answersToOf = async (ctx: Context, { in_reply_to_id: id }: StoredMessage): Promise<string | null> => {
  if (!id) return null
  const row = await rowOf<{ internet_message_id: string | null }>(
    ctx.req,
    sql`SELECT internet_message_id FROM inbound_messages WHERE id = ${id} AND channel = 'email'`,
  )
  return row?.internet_message_id ?? null
}

/** Reads what a stored message says when it leaves now, its link rebuilt; throws `link-not-open` when that was revoked. */
export const messageContent = async (ctx: Context, message: StoredMessage): Promise<MessageContent> => {
  const language = message.language ?? 'en'
  const [settings, url, replyTo, answersTo] = await Promise.all([
    companySettings(ctx, language),
    urlOf(ctx, message),
    replyToOf(ctx, message),
    answersToOf(ctx, message),
  ])
  // Only the link is filled in here: other braces are what a person wrote.
  const fill = (text: string) => text.replace(/\{\{\s*link\s*\}\}/g, url ?? '')
  return {
    subject: fill(message.subject),
    bodyText: fill(message.body_text),
    company: companyView(settings),
    language,
    action: url && message.action_label ? { label: message.action_label, url } : undefined,
    replyTo,
    answersTo,
  }
}
