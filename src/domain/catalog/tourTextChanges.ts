import { type Language, languageNames, locales } from '@/src/domain/shared/language'
import { rowChanges } from './rowChanges'
import type { TourDocument } from './tourDocument'
import { type TourText, tourTexts } from './tourTexts'

/** One text of a tour in two of its versions; empty where one does not have it. */
export type TextPair = Pick<TourText, 'key' | 'path' | 'label'> & { before: TourText['in']; after: TourText['in'] }

const differing = ({ before, after }: TextPair): Language[] =>
  locales.filter((language) => (before[language] ?? '') !== (after[language] ?? ''))

const lists = ['highlights', 'days', 'inclusions', 'exclusions', 'faq'] as const

/** By the key of a text of a row that took another's place, the key of that one's. */
const keysBefore = (before: TourDocument, after: TourDocument) => {
  const replaced = lists.flatMap((list) =>
    rowChanges<{ id: string }>(before[list], after[list]).flatMap((change) =>
      change.kind === 'replaced' ? [[`${list}.${change.by.id}.`, `${list}.${change.row.id}.`] as const] : [],
    ),
  )
  return (key: string): string => {
    const found = replaced.find(([now]) => key.startsWith(now))
    return found ? key.replace(...found) : key
  }
}

/** Lists the texts that two versions of a tour say differently, in the editor's order, a row beside the one whose place it took; those of rows that are gone come last. */
export const textPairs = (before: TourDocument, after: TourDocument): TextPair[] => {
  const [was, is] = [tourTexts(before), tourTexts(after)]
  const old = new Map(was.map((text) => [text.key, text.in]))
  const keyBefore = keysBefore(before, after)
  const known = new Set(is.map(({ key }) => keyBefore(key)))
  const pairs = [
    ...is.map(({ key, path, label, in: words }) => ({
      key,
      path,
      label,
      before: old.get(keyBefore(key)) ?? {},
      after: words,
    })),
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
