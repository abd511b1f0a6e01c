import { type Language, languageNames } from '@/src/domain/shared/language'
import { type RowChange, rowChanges } from './rowChanges'
import type { Texts, TourDocument } from './tourDocument'
import { dayFactChanges, type NameOf, tourFactChanges } from './tourFactChanges'
import { type TourTab, tourTabOf, tourTabs } from './tourTabs'
import { textChanges, textPairs } from './tourTextChanges'

export type TourSection = TourTab | 'Publishing'

/** One thing that differs between two versions of a tour, in words. */
export type TourChange = {
  section: TourSection
  /** The field, by its place in the later version, or in the earlier one where it is gone. */
  path: string
  text: string
  /** Of a text; null for what is the same in every language. */
  language: Language | null
}

const lists = [
  ['highlights', 'Highlight', 'text'],
  ['days', 'Day', 'title'],
  ['inclusions', 'Included', 'text'],
  ['exclusions', 'Not included', 'text'],
  ['faq', 'Question', 'question'],
] as const

type Listed = { id: string } & Partial<Record<'text' | 'title' | 'question', Texts>>
type Naming = { name: string; field: 'text' | 'title' | 'question' }

const wordsMax = 60

const rowName = (row: Listed, field: Naming['field']): string => {
  const words = row[field]?.en?.trim() || 'without a title'
  return `“${words.length > wordsMax ? `${words.slice(0, wordsMax)}…` : words}”`
}

const rowText = (change: RowChange<Listed>, { name, field }: Naming): string => {
  const row = rowName(change.row, field)
  switch (change.kind) {
    case 'added':
      return `${name} ${change.at}: ${row} added`
    case 'removed':
      return `${name} ${change.at}: ${row} removed`
    case 'replaced':
      return `${name} ${change.at}: ${row} replaced by ${rowName(change.by, field)}`
    case 'moved':
      return `${name} ${change.from}: ${row} moved to ${change.at}`
  }
}

const listChanges = (before: TourDocument, after: TourDocument) =>
  lists.flatMap(([list, name, field]) =>
    rowChanges<Listed>(before[list], after[list]).map((change) => ({
      path: `${list}.${change.at - 1}`,
      text: rowText(change, { name, field }),
    })),
  )

const dayChanges = (before: TourDocument, after: TourDocument, name: NameOf) => {
  const was = new Map(before.days.map((day) => [day.id, day]))
  return after.days.flatMap((day, index) => {
    const old = was.get(day.id)
    return old ? dayFactChanges([old, day], { index, name }) : []
  })
}

/** Whether a text is of the tour itself or of a row that both versions have. */
const isInBoth = (before: TourDocument, after: TourDocument) => {
  const idsOf = (tour: TourDocument) => new Set(lists.flatMap(([list]) => tour[list].map(({ id }) => id)))
  const [was, is] = [idsOf(before), idsOf(after)]
  return (key: string): boolean => {
    const [, id] = key.split('.')
    return id === undefined || (was.has(id) && is.has(id))
  }
}

/** The words of the introduction may be the same and look otherwise. */
const formattingChanges = (before: TourDocument, after: TourDocument, told: ReadonlySet<string>) =>
  Object.keys({ ...before.description, ...after.description })
    .map((language) => language as Language)
    .filter((language) => !told.has(language))
    .filter(
      (language) =>
        JSON.stringify(before.description[language] ?? null) !== JSON.stringify(after.description[language] ?? null),
    )
    .map((language) => ({
      path: 'description',
      language,
      text: `${languageNames[language]} introduction: its formatting changed`,
    }))

const sections: readonly TourSection[] = [...(Object.keys(tourTabs) as TourTab[]), 'Publishing']

/** Says in words what became of a tour between two of its versions, section by section in the editor's order. */
export const tourChanges = (before: TourDocument, after: TourDocument, name: NameOf): TourChange[] => {
  const texts = textChanges(textPairs(before, after), isInBoth(before, after))
  const told = new Set(texts.filter(({ path }) => path === 'description').map(({ language }) => language))
  const all = [
    ...[...listChanges(before, after), ...dayChanges(before, after, name), ...tourFactChanges(before, after, name)].map(
      (change) => ({ ...change, language: null }),
    ),
    ...texts,
    ...formattingChanges(before, after, told),
  ].map((change) => ({ ...change, section: tourTabOf(change.path) ?? ('Publishing' as const) }))
  return sections.flatMap((section) => all.filter((change) => change.section === section))
}

const toldInALine = 3

/** Says the same in a line: the first few, and how many more. */
export const changesLine = (changes: readonly TourChange[]): string => {
  const told = changes.slice(0, toldInALine).map(({ text }) => text)
  const more = changes.length - told.length
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}
