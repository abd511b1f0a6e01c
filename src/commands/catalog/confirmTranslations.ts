import { tourTexts } from '@/src/domain/catalog/tourTexts'
import { recordTranslations, type TranslationLanguage, translationState } from '@/src/domain/catalog/translations'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockTour } from './lockTour'

type Confirmed = { tourId: string; language: TranslationLanguage; keys: string[] }

/**
 * Notes that somebody read translations again and that they still fit their English. It is a note about texts, not one
 * of them: no draft is made. Throws `not-found` for a text that is not there or not translated.
 */
export const confirmTranslations = (
  ctx: Context,
  { tourId, language, keys }: Confirmed,
): Promise<{ confirmed: number }> =>
  inTransaction(ctx, async (tx) => {
    const { tour, translations } = await lockTour(tx, tourId)
    const texts = tourTexts(tour)
    const marks = translationState(texts, translations).filter(({ key }) => keys.includes(key))
    if (marks.length < new Set(keys).size || marks.some(({ standing }) => /missing|none/.test(standing[language])))
      throw new DomainError('not-found', 'There is no such translation to confirm.')
    const record = recordTranslations({
      record: translations,
      before: texts,
      after: texts,
      confirmed: keys.map((key) => ({ key, language })),
      at: tx.now.toISOString(),
    })
    const json = JSON.stringify(record)
    await rowsOf(
      tx,
      sql`UPDATE _tours_v SET version_translations = ${json}::jsonb WHERE parent_id = ${tourId} AND latest`,
    )
    // What is published stays as it is known while a draft with other texts lies over it.
    await rowsOf(
      tx,
      sql`UPDATE tours t SET translations = ${json}::jsonb WHERE t.id = ${tourId} AND NOT (t._status = 'published'
            AND EXISTS (SELECT 1 FROM _tours_v v WHERE v.parent_id = t.id AND v.latest AND v.version__status = 'draft'))`,
    )
    await audit(tx.req, {
      action: 'tours.translations_confirmed',
      entity: 'tours',
      entityId: tourId,
      after: { language, texts: marks.map(({ label }) => label) },
    })
    await emit(tx.req, { type: 'tour.edited', data: { tourId, what: 'translations' } })
    return { confirmed: marks.length }
  })
