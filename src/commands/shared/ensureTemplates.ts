import { type Language, locales } from '@/src/domain/shared/language'
import { templatesDe } from '@/src/domain/shared/templatesDe'
import { templatesEn } from '@/src/domain/shared/templatesEn'
import { templatesEs } from '@/src/domain/shared/templatesEs'
import { templatesFr } from '@/src/domain/shared/templatesFr'
import { templatesVi } from '@/src/domain/shared/templatesVi'
import { type TemplateKey, type TemplateTexts, templateKeys, templateTitles } from '@/src/domain/shared/templateTypes'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

const texts: Record<Language, TemplateTexts> = {
  en: templatesEn,
  fr: templatesFr,
  de: templatesDe,
  es: templatesEs,
  vi: templatesVi,
}

const create = async (tx: Tx, key: TemplateKey): Promise<void> => {
  const { id } = await tx.payload.create({
    collection: 'message-templates',
    locale: 'en',
    data: { key, title: templateTitles[key], channel: 'email', purpose: 'notice', automatic: true, ...texts.en[key] },
    req: tx.req,
  })
  for (const locale of locales.filter((each) => each !== 'en'))
    await tx.payload.update({ collection: 'message-templates', id, locale, data: texts[locale][key], req: tx.req })
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
    const missing = templateKeys.filter((key) => !present.some((row) => row.key === key))
    for (const key of missing) await create(tx, key)
    return missing.length
  })
