import type { CollectionBeforeChangeHook } from 'payload'
import { tourTexts } from '@/src/domain/catalog/tourTexts'
import { recordTranslations, type TranslationRecord } from '@/src/domain/catalog/translations'
import { deriveWholeTour } from './deriveWholeTour'

type Confirmed = { key: string; language: string }[]

/** Keeps which English each translation was made from; a version restored brings its own. */
export const deriveTranslations: CollectionBeforeChangeHook = async ({ context, data, originalDoc, req }) => {
  if (context.isRestoringVersion) return data
  const { before, after } = await deriveWholeTour(req, { id: originalDoc?.id, data })
  const translations = recordTranslations({
    record: (originalDoc?.translations ?? {}) as TranslationRecord,
    before: before ? tourTexts(before) : [],
    after: tourTexts(after),
    confirmed: (context.confirmedTranslations ?? []) as Confirmed,
    carried: (context.carriedTranslations ?? {}) as TranslationRecord,
    at: new Date().toISOString(),
  })
  return { ...data, translations }
}
