import type { TextPurpose } from '@/src/domain/quote/standardText'
import type { Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { searchPattern } from '@/src/queries/crm/searchPattern'

const textsMax = 50

/** What is looked for among texts; `words` are folded, and each is somewhere in the title or the text. */
export type TextsAsked = { purpose: TextPurpose; language: Language; words: readonly string[] }

export type StandardTextRow = { id: string; title: string; text: string }

/** The standard texts offered for a place in a quote, in its language, by title; one without that language is not offered. */
export const standardTexts = (ctx: Context, { purpose, language, words }: TextsAsked): Promise<StandardTextRow[]> =>
  rowsOf<StandardTextRow>(
    ctx.req,
    sql`SELECT t.id, t.title, l.text
        FROM standard_texts t JOIN standard_texts_locales l ON l._parent_id = t.id AND l._locale = ${language}
        WHERE t.active AND t.purpose = ${purpose} AND btrim(coalesce(l.text, '')) <> ''
          ${sql.join(
            words.map((word) => sql`AND fold_text(t.title || ' ' || l.text) LIKE fold_text(${searchPattern(word)})`),
            sql` `,
          )}
        ORDER BY t.title, t.id LIMIT ${textsMax}`,
  )
