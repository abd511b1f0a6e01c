import { type Language, locales } from '@/src/domain/shared/language'
import { replyTemplatesDe } from '@/src/domain/shared/replyTemplatesDe'
import { replyTemplatesEn } from '@/src/domain/shared/replyTemplatesEn'
import { replyTemplatesEs } from '@/src/domain/shared/replyTemplatesEs'
import { replyTemplatesFr } from '@/src/domain/shared/replyTemplatesFr'
import { replyTemplatesVi } from '@/src/domain/shared/replyTemplatesVi'
import { replyTemplateKeys, replyTemplates } from '@/src/domain/shared/replyTemplateTypes'
import { templatesDe } from '@/src/domain/shared/templatesDe'
import { templatesEn } from '@/src/domain/shared/templatesEn'
import { templatesEs } from '@/src/domain/shared/templatesEs'
import { templatesFr } from '@/src/domain/shared/templatesFr'
import { templatesVi } from '@/src/domain/shared/templatesVi'
import { draftsFirst, type TemplateText, templateKeys, templateTitles } from '@/src/domain/shared/templateTypes'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

type OwnTemplate = {
  key: string
  title: string
  channel: 'email' | 'whatsapp'
  purpose: 'notice' | 'reply'
  automatic: boolean
  texts: Record<Language, TemplateText>
}

const notices = { en: templatesEn, fr: templatesFr, de: templatesDe, es: templatesEs, vi: templatesVi }
const replies = {
  en: replyTemplatesEn,
  fr: replyTemplatesFr,
  de: replyTemplatesDe,
  es: replyTemplatesEs,
  vi: replyTemplatesVi,
}

const inEach = <Key extends string>(
  texts: Record<Language, Record<Key, TemplateText>>,
  key: Key,
): Record<Language, TemplateText> =>
  Object.fromEntries(locales.map((locale) => [locale, texts[locale][key]])) as Record<Language, TemplateText>

const own: OwnTemplate[] = [
  ...templateKeys.map((key) => ({
    key,
    title: templateTitles[key],
    channel: 'email' as const,
    purpose: 'notice' as const,
    automatic: !draftsFirst.includes(key),
    texts: inEach(notices, key),
  })),
  ...replyTemplateKeys.map((key) => ({
    key,
    ...replyTemplates[key],
    purpose: 'reply' as const,
    automatic: false,
    texts: inEach(replies, key),
  })),
]

const create = async (tx: Tx, { key, title, channel, purpose, automatic, texts }: OwnTemplate): Promise<void> => {
  const { id } = await tx.payload.create({
    collection: 'message-templates',
    locale: 'en',
    data: { key, title, channel, purpose, automatic, ...texts.en },
    req: tx.req,
  })
  for (const locale of locales.filter((each) => each !== 'en'))
    await tx.payload.update({ collection: 'message-templates', id, locale, data: texts[locale], req: tx.req })
  await audit(tx.req, {
    action: 'message-templates.created',
    entity: 'message-templates',
    entityId: id,
    after: { key },
  })
}

/** Makes the templates that do not exist yet, in every language; what staff edited or keep is never touched. */
export const ensureTemplates = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    await rowsOf(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('ensure-templates', 0))`)
    const present = await rowsOf<{ key: string }>(tx, sql`SELECT key FROM message_templates`)
    const missing = own.filter(({ key }) => !present.some((row) => row.key === key))
    for (const template of missing) await create(tx, template)
    return missing.length
  })
