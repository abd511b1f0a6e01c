import { type TranslationLanguage, translationLanguages } from '@/src/domain/catalog/translations'
import { insertRows } from '@/src/platform/database/insertRows'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

/** What a record says in a language, by column; undefined where it is not translated into it. */
type Said = (language: TranslationLanguage) => Record<string, string> | undefined

type Translated = {
  of: 'components' | 'destinations' | 'media' | 'places' | 'tour_variants' | 'travel_styles'
  records: readonly (readonly [id: string, said: Said])[]
}

/**
 * Keeps what records say in the languages besides English; what is there already stays. One statement, where Payload
 * would take a write for every record and language.
 */
export const addTranslations = async (at: HasSession, { of, records }: Translated): Promise<void> => {
  const rows = records.flatMap(([id, said]) =>
    translationLanguages.flatMap((language) => {
      const columns = said(language)
      return columns ? [{ _parent_id: id, _locale: language, ...columns }] : []
    }),
  )
  if (rows.length > 0)
    await rowsOf(at, sql`${insertRows(`${of}_locales`, rows)} ON CONFLICT (_locale, _parent_id) DO NOTHING`)
}
