import { type Language, languageNames, locales } from '@/src/domain/shared/language'
import type { TourDocument } from './tourDocument'
import { type TourText, tourTexts } from './tourTexts'

/** One text of a tour in two of its versions; empty where one does not have it. */
export type TextPair = Pick<TourText, 'key' | 'path' | 'label'> & { before: TourText['in']; after: TourText['in'] }

const differing = ({ before, after }: TextPair): Language[] =>
  locales.filter((language) => (before[language] ?? '') !== (after[language] ?? ''))

/** Lists the texts that two versions of a tour say differently, in the editor's order; those of rows that are gone come last. */
export const textPairs = (before: TourDocument, after: TourDocument): TextPair[] => {
  const [was, is] = [tourTexts(before), tourTexts(after)]
  const old = new Map(was.map((text) => [text.key, text.in]))
  const known = new Set(is.map(({ key }) => key))
  const pairs = [
    ...is.map(({ key, path, label, in: words }) => ({ key, path, label, before: old.get(key) ?? {}, after: words })),
    ...was
      .filter(({ key }) => !known.has(key))
      .map(({ key, path, label, in: words }) => ({ key, path, label, before: words, after: {} })),
  ]
  return pairs.filter((pair) => differing(pair).length > 0)
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const sentence = ({ label, before, after }: TextPair, language: Language): string => {
  const [where = '', part] = label.split(', ')
  const verb = !before[language] ? 'added' : after[language] ? 'changed' : 'removed'
  const name = languageNames[language]
  return part ? `${where}: ${name} ${part} ${verb}` : `${name} ${lowerFirst(where)} ${verb}`
}

export type TextChange = { path: string; language: Language; text: string }

/** Says of each text and language that changed what became of it; rows that came or went say so themselves. */
export const textChanges = (pairs: readonly TextPair[], isKept: (key: string) => boolean): TextChange[] =>
  pairs
    .filter(({ key }) => isKept(key))
    .flatMap((pair) =>
      differing(pair).map((language) => ({ path: pair.path, language, text: sentence(pair, language) })),
    )
