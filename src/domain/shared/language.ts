import { foldText } from './foldText'

/** The languages customers are written to. */
export const locales = ['en', 'fr', 'de', 'es', 'vi'] as const

export type Language = (typeof locales)[number]

/** The languages by the names English has for them. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  vi: 'Vietnamese',
}

const names: Record<string, Language> = {
  english: 'en',
  anglais: 'en',
  englisch: 'en',
  ingles: 'en',
  'tieng anh': 'en',
  french: 'fr',
  francais: 'fr',
  franzosisch: 'fr',
  frances: 'fr',
  'tieng phap': 'fr',
  german: 'de',
  deutsch: 'de',
  allemand: 'de',
  aleman: 'de',
  'tieng duc': 'de',
  spanish: 'es',
  espanol: 'es',
  espagnol: 'es',
  spanisch: 'es',
  castellano: 'es',
  'tieng tay ban nha': 'es',
  vietnamese: 'vi',
  'tieng viet': 'vi',
  vietnamien: 'vi',
  vietnamesisch: 'vi',
  vietnamita: 'vi',
}

export const isLanguage = (text: string): text is Language => (locales as readonly string[]).includes(text)

/** Reads a language as people and browsers write it (`French`, `fr-FR`, `Tiếng Việt`); English where it cannot be read. */
export const languageFrom = (text: string | null | undefined): Language => {
  for (const part of foldText(text ?? '').split(/[,;/]/)) {
    const word = part.trim()
    const named = Object.hasOwn(names, word) ? names[word] : undefined
    const code = /^([a-z]{2})(?:[-_][a-z0-9-_]+)?$/.exec(word)?.[1]
    if (named) return named
    if (code && isLanguage(code)) return code
  }
  return 'en'
}
