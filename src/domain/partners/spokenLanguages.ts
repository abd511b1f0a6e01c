/** The languages partners work in, by ISO 639-1 code. */
export const spokenLanguages = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  ru: 'Russian',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  vi: 'Vietnamese',
  th: 'Thai',
  km: 'Khmer',
  lo: 'Lao',
} as const
