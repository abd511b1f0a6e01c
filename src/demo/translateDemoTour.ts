import { type TranslationLanguage, translationLanguages } from '@/src/domain/catalog/translations'
import type { Tour } from '@/src/payload-types'
import type { Tx } from '@/src/platform/database/inTransaction'
import { addTranslations } from './addTranslations'
import { paragraphs } from './paragraphs'
import type { DemoTranslation } from './tours/translations/demoTranslation'
import { demoTranslations } from './tours/translations/demoTranslations'

type Row = { id?: string | null }

/** The rows of a tour with other words: each keeps its id and all that is the same in every language. */
const said = <Own extends Row>(rows: readonly Own[] | null | undefined, words: readonly Partial<Own>[] = []): Own[] =>
  (rows ?? []).map((row, index) => ({ ...row, ...words[index] }))

const texts = (list: readonly string[]) => list.map((text) => ({ text }))

const dataIn = (made: Tour, { variants: _, ...words }: DemoTranslation): Partial<Tour> => ({
  ...words,
  description: paragraphs(words.description),
  highlights: said(made.highlights, texts(words.highlights)),
  inclusions: said(made.inclusions, texts(words.inclusions)),
  exclusions: said(made.exclusions, texts(words.exclusions)),
  days: said(made.days, words.days),
  faq: said(made.faq, words.faq),
})

/** Translates a draft of the demo catalog, and its variants in their order, into the languages it has; language by language, as Payload takes them. */
export const translateDemoTour = async (
  tx: Tx,
  { tour, variants }: { tour: Tour; variants: readonly string[] },
): Promise<void> => {
  const translations = demoTranslations[tour.publicId ?? ''] ?? {}
  for (const locale of translationLanguages) {
    const words = translations[locale]
    if (words)
      await tx.payload.update({
        collection: 'tours',
        id: tour.id,
        draft: true,
        locale,
        data: dataIn(tour, words),
        depth: 0,
        req: tx.req,
      })
  }
  await addTranslations(tx, {
    of: 'tour_variants',
    records: variants.map((id, index) => [
      id,
      (language: TranslationLanguage) => translations[language]?.variants[index],
    ]),
  })
}
