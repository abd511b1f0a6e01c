import type { TextPlaceholder } from '@/src/domain/quote/standardText'
import { formatDate } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import { firstName } from '@/src/domain/shared/personName'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { companySettings } from '@/src/queries/shared/company'

type Row = {
  quote_id: string
  language: Language
  title: string | null
  start_date: string | null
  travelers: number
  days: number
  customer_name: string
  owner_name: string | null
}

export type TextFacts = {
  quoteId: string
  language: Language
  values: Record<TextPlaceholder, string | null>
}

/** What a standard text is filled with in a version, in its language; null is not known yet. */
export const textValues = async (ctx: Context, { versionId }: { versionId: string }): Promise<TextFacts> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT v.quote_id, v.language, v.title, v.start_date, (v.adults + v.children)::int AS travelers,
               (SELECT count(*)::int FROM quote_versions_days d WHERE d._parent_id = v.id) AS days,
               c.name AS customer_name, s.name AS owner_name
        FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN customers c ON c.id = q.customer_id
        LEFT JOIN staff s ON s.id = q.owner_id WHERE v.id = ${versionId}`,
  )
  if (!row) throw new Error('A version has its quote and its customer.')
  const { language } = row
  const { name: company } = await companySettings(ctx, language)
  return {
    quoteId: row.quote_id,
    language,
    values: {
      first_name: firstName(row.customer_name, { language }),
      customer_name: row.customer_name,
      title: row.title?.trim() || null,
      start_date: row.start_date ? formatDate(row.start_date, { locale: language }) : null,
      days: row.days > 0 ? String(row.days) : null,
      travelers: String(row.travelers),
      owner_name: row.owner_name ?? company,
      company_name: company,
    },
  }
}
