import type { Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { whatsappWindow } from '@/src/queries/shared/whatsappWindow'
import { type KnownAddress, replyAddresses } from './replyAddresses'

export type ReplyTemplate = {
  key: string
  title: string
  channel: 'email' | 'whatsapp'
  /** Whether WhatsApp approved it in the customer's language, so that it may be sent at any time. */
  approved: boolean
}

export type ReplyOptions = {
  language: Language
  addresses: (KnownAddress & { window_open_until: string | null; window_open: boolean | null })[]
  consent: { contact: boolean | null; marketing: boolean | null }
  templates: ReplyTemplate[]
}

const factsOf = (ctx: Context, leadId: string) =>
  rowOf<{ language: Language | null; contact: boolean | null; marketing: boolean | null }>(
    ctx,
    sql`SELECT l.language,
               (SELECT granted FROM consent_records WHERE customer_id = l.customer_id AND purpose = 'contact' ORDER BY at DESC, id DESC LIMIT 1) AS contact,
               (SELECT granted FROM consent_records WHERE customer_id = l.customer_id AND purpose = 'marketing' ORDER BY at DESC, id DESC LIMIT 1) AS marketing
        FROM leads l WHERE l.id = ${leadId}`,
  )

const templatesIn = (ctx: Context, language: Language) =>
  rowsOf<ReplyTemplate>(
    ctx,
    sql`SELECT t.key, t.title, t.channel, coalesce(own.whatsapp_template, '') <> '' AS approved FROM message_templates t
        LEFT JOIN message_templates_locales own ON own._parent_id = t.id AND own._locale = ${language}::_locales
        WHERE t.purpose = 'reply' ORDER BY t.channel, t.title LIMIT 100`,
  )

/** Reads how a lead's customer may be answered: where, until when on WhatsApp in one's own words, and with which texts. */
export const replyOptions = async (ctx: Context, { leadId }: { leadId: string }): Promise<ReplyOptions> => {
  const [facts, known] = await Promise.all([factsOf(ctx, leadId), replyAddresses(ctx, { leadId })])
  const language = facts?.language ?? 'en'
  const addresses = known.map(async (address) => {
    if (address.channel === 'email') return { ...address, window_open_until: null, window_open: null }
    const { openUntil, isOpen } = await whatsappWindow(ctx, { phone: address.to, now: ctx.now })
    return { ...address, window_open_until: openUntil?.toISOString() ?? null, window_open: isOpen }
  })
  const [templates, ...rest] = await Promise.all([templatesIn(ctx, language), ...addresses])
  const consent = { contact: facts?.contact ?? null, marketing: facts?.marketing ?? null }
  return { language, addresses: rest, consent, templates }
}
