import { rowInLanguage, saysSomethingIn } from '@/src/domain/catalog/rowInLanguage'
import type { TourRead } from '@/src/domain/catalog/tourFacts'
import { type TranslationRecord, translationLanguages } from '@/src/domain/catalog/translations'
import type { Tx } from '@/src/platform/database/inTransaction'
import { newId } from '@/src/platform/newId'

type Row = { id: string }

type Rows = {
  tourId: string
  list: 'days' | 'highlights' | 'inclusions' | 'exclusions' | 'faq'
  rows: readonly Row[]
  /** What is known of the translations of rows that are new, under their new keys. */
  carried?: TranslationRecord
  /** The ids of rows the tour did not have. */
  added?: readonly string[]
}

/** Copies rows of a tour under new ids, with what is known of their translations. */
export const copiesOf = <Kind extends Row>(
  rows: readonly Kind[],
  { list, translations }: { list: Rows['list']; translations: TourRead['translations'] },
): { copies: Kind[]; carried: TranslationRecord } => {
  const carried: TranslationRecord = {}
  const copies = rows.map((row) => {
    const id = newId()
    for (const [key, made] of Object.entries(translations))
      if (key.startsWith(`${list}.${row.id}.`)) carried[key.replace(row.id, id)] = made
    return { ...row, id }
  })
  return { copies, carried }
}

/** Writes a list of a tour's rows into its newest draft, in every language that new rows say something in. */
export const writeTourRows = async (tx: Tx, { tourId, list, rows, carried = {}, added = [] }: Rows): Promise<void> => {
  const fresh = rows.filter(({ id }) => added.includes(id))
  const languages = translationLanguages.filter((language) => fresh.some((row) => saysSomethingIn(row, language)))
  tx.req.context.carriedTranslations = carried
  for (const locale of ['en' as const, ...languages])
    await tx.payload.update({
      collection: 'tours',
      id: tourId,
      draft: true,
      locale,
      data: { [list]: rows.map((row) => rowInLanguage(row, locale)) },
      depth: 0,
      req: tx.req,
    })
  delete tx.req.context.carriedTranslations
}
