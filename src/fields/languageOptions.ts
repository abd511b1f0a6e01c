import { languageNames, locales } from '@/src/domain/shared/language'

/** The languages customers are written to, as choices of a select. */
export const languageOptions = locales.map((value) => ({ value, label: languageNames[value] }))
