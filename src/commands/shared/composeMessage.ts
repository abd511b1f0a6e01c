import type { Language } from '@/src/domain/shared/language'
import { placeholdersOf, renderTemplate } from '@/src/domain/shared/renderTemplate'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

type TemplateRow = {
  channel: 'email' | 'whatsapp'
  automatic: boolean
  subject: string
  body: string
  action_label: string | null
}

export type MessageValues = Readonly<Record<string, string | null>>

export type ComposedMessage = {
  channel: 'email' | 'whatsapp'
  automatic: boolean
  subject: string
  bodyText: string
  actionLabel: string | null
  /** Placeholders of the template that nothing is known for. */
  unknown: string[]
  /** What fills the placeholders of the body, each once, in their order. */
  filled: string[]
}

/** Stored texts keep this in place of the link, which is filled in when they are handed to the provider. */
export const linkPlaceholder = '{{link}}'
const gap = '…'

const readTemplate = async (tx: Tx, key: string, language: Language): Promise<TemplateRow> => {
  const row = await rowOf<TemplateRow>(
    tx,
    sql`SELECT t.channel, t.automatic, coalesce(nullif(own.subject, ''), en.subject) AS subject,
               coalesce(nullif(own.body, ''), en.body) AS body, coalesce(nullif(own.action_label, ''), en.action_label) AS action_label
        FROM message_templates t
        JOIN message_templates_locales en ON en._parent_id = t.id AND en._locale = 'en'
        LEFT JOIN message_templates_locales own ON own._parent_id = t.id AND own._locale = ${language}::_locales
        WHERE t.key = ${key}`,
  )
  if (!row) throw new Error(`There is no message template ${key}.`)
  return row
}

type Compose = { templateKey: string; language: Language; values: MessageValues; hasLink: boolean }

/** Fills a template in the reader's language (English where it is not translated); what is not known stays a gap and is listed. */
export const composeMessage = async (
  tx: Tx,
  { templateKey, language, values, hasLink }: Compose,
): Promise<ComposedMessage> => {
  const template = await readTemplate(tx, templateKey, language)
  const texts = [template.subject, template.body, template.action_label ?? '']
  const given: MessageValues = { ...values, link: hasLink ? linkPlaceholder : null }
  const names = [...new Set(texts.flatMap(placeholdersOf))]
  const unknown = names.filter((name) => !given[name])
  const known = Object.fromEntries(names.map((name) => [name, given[name] || gap]))
  const fill = (text: string) => renderTemplate({ template: text, values: known })
  return {
    channel: template.channel,
    automatic: template.automatic,
    subject: fill(template.subject).replace(/\s+/g, ' ').slice(0, 300),
    bodyText: fill(template.body),
    actionLabel: template.action_label ? fill(template.action_label) : null,
    unknown,
    filled: placeholdersOf(template.body).map((name) => known[name] ?? gap),
  }
}
