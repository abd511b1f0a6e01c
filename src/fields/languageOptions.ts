import { locales } from '@/src/domain/shared/language'

const names = { en: 'English', fr: 'French', de: 'German', es: 'Spanish', vi: 'Vietnamese' }

/** The languages customers are written to, as choices of a select. */
export const languageOptions = locales.map((value) => ({ value, label: names[value] }))
