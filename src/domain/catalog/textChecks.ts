import { languageNames } from '@/src/domain/shared/language'
import type { TourCheck } from './checkCodes'
import type { TourFacts } from './tourFacts'
import { tourTexts } from './tourTexts'
import { translationLanguages, translationState } from './translations'

const counted = (count: number): string => (count === 1 ? '1 text' : `${count} texts`)

/** Checks what a tour says: in English first, then in every language the company sells in. */
export const textChecks = ({ tour, translations }: TourFacts, requiredLanguages: readonly string[]): TourCheck[] => {
  const texts = tourTexts(tour)
  const marks = translationState(texts, translations)
  const inEnglish = texts
    .filter((text) => text.isRequired && !text.in.en)
    .map(
      ({ path, label }): TourCheck => ({
        code: 'text-missing',
        severity: 'blocks',
        path,
        message: `${label} is empty.`,
        language: 'en',
      }),
    )
  const translated = translationLanguages.flatMap((language): TourCheck[] => {
    const missing = marks.filter(({ standing }) => standing[language] === 'missing')
    const outdated = marks.filter(({ standing }) => standing[language] === 'outdated')
    const needed = requiredLanguages.includes(language) ? missing.filter(({ isRequired }) => isRequired) : []
    const others = missing.filter((mark) => !needed.includes(mark))
    const name = languageNames[language]
    return [
      ...needed.map(
        ({ path, label }): TourCheck => ({
          code: 'translation-missing',
          severity: 'blocks',
          path,
          message: `${label} is not translated into ${name}.`,
          language,
        }),
      ),
      ...others.slice(0, 1).map(
        ({ path }): TourCheck => ({
          code: 'translation-missing',
          severity: 'warns',
          path,
          message: `${counted(others.length)} not translated into ${name}: English is shown.`,
          language,
        }),
      ),
      ...outdated.slice(0, 1).map(
        ({ path }): TourCheck => ({
          code: 'translation-outdated',
          severity: 'warns',
          path,
          message: `${counted(outdated.length)} in ${name} older than the English.`,
          language,
        }),
      ),
    ]
  })
  return [...inEnglish, ...translated]
}
