import { type Language, locales } from '@/src/domain/shared/language'
import { textFingerprint } from './textFingerprint'
import type { TourText } from './tourTexts'

/** The languages a tour is translated into; English is what they are translated from. */
export const translationLanguages = locales.filter((language) => language !== 'en')

export type TranslationLanguage = Exclude<Language, 'en'>

/** Which English a translation was made from, as its fingerprint, and when that was written down. */
export type Made = { source: string; at: string }

/** By text key and language, what each translation was made from. */
export type TranslationRecord = Record<string, Partial<Record<Language, Made>>>

/** `none` where there is nothing to translate. */
export type TranslationStanding = 'missing' | 'outdated' | 'current' | 'none'

export type TranslationMark = TourText & { standing: Record<TranslationLanguage, TranslationStanding> }

const standingOf = (text: TourText, made: Made | undefined, language: Language): TranslationStanding => {
  const source = text.in.en
  if (!source) return 'none'
  if (!text.in[language]) return 'missing'
  // Written before anything was recorded: nothing says it is older.
  return !made || made.source === textFingerprint(source) ? 'current' : 'outdated'
}

/** Tells of every text and language whether a translation is missing, older than its English, or current. */
export const translationState = (texts: readonly TourText[], record: TranslationRecord): TranslationMark[] =>
  texts.map((text) => ({
    ...text,
    standing: Object.fromEntries(
      translationLanguages.map((language) => [language, standingOf(text, record[text.key]?.[language], language)]),
    ) as TranslationMark['standing'],
  }))

type Change = {
  record: TranslationRecord
  before: readonly TourText[]
  after: readonly TourText[]
  /** Translations a person read again and found right; `key` is the text's. */
  confirmed?: readonly { key: string; language: string }[]
  /** What is known of texts copied from elsewhere, under their new keys. */
  carried?: TranslationRecord
  /** An ISO 8601 instant. */
  at: string
}

/**
 * Writes down what each translation was made from, now that a tour changes: one newly written is made from the English
 * beside it, one left alone stays as it was, and one that nothing was known of was made from the English it had so far.
 */
export const recordTranslations = ({
  record,
  before,
  after,
  confirmed = [],
  carried = {},
  at,
}: Change): TranslationRecord => {
  const was = new Map(before.map((text) => [text.key, text.in]))
  const madeOf = (text: TourText, language: Language): Made | undefined => {
    const [english, old] = [text.in.en, was.get(text.key)]
    // A row too new to have its id is known from the next time on.
    if (!english || !text.in[language] || text.key.includes('..')) return undefined
    const isConfirmed = confirmed.some((each) => each.key === text.key && each.language === language)
    const asOfNow = { source: textFingerprint(english), at }
    if (isConfirmed) return asOfNow
    if (text.in[language] !== old?.[language]) return carried[text.key]?.[language] ?? asOfNow
    const known = record[text.key]?.[language]
    if (known || !old?.en || old.en === english) return known
    return { source: textFingerprint(old.en), at }
  }
  const entries = after.map((text): [string, TranslationRecord[string]] => [
    text.key,
    Object.fromEntries(
      translationLanguages
        .map((language) => [language, madeOf(text, language)] as const)
        .filter(([, made]) => made !== undefined),
    ),
  ])
  return Object.fromEntries(entries.filter(([, made]) => Object.keys(made).length > 0))
}

/** How many texts of a tour stand how in one language. */
export type TranslationTotals = Record<'missing' | 'outdated' | 'current', number>

/** Counts, by language, how the texts of a tour stand. */
export const translationTotals = (marks: readonly TranslationMark[]): Record<TranslationLanguage, TranslationTotals> =>
  Object.fromEntries(
    translationLanguages.map((language) => {
      const count = (standing: TranslationStanding) =>
        marks.filter((mark) => mark.standing[language] === standing).length
      return [language, { missing: count('missing'), outdated: count('outdated'), current: count('current') }]
    }),
  ) as Record<TranslationLanguage, TranslationTotals>
