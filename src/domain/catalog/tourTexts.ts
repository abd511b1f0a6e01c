import type { Language } from '@/src/domain/shared/language'
import type { In, TourDocument } from './tourDocument'

/** One translatable text of a tour: its stable key, where the editor shows it now, and what it says in each language. */
export type TourText = {
  /** By row id, so that moving a day moves nothing else: `days.6743….title`. */
  key: string
  /** By position, as the panel names its fields: `days.2.title`. */
  path: string
  label: string
  /** A page cannot do without it in the languages the company requires. */
  isRequired: boolean
  in: Partial<Record<Language, string>>
}

type Node = { text?: unknown; children?: unknown }

/** What a rich text says, its formatting aside. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { root } = value as { root?: Node }
  const { text, children } = root ?? (value as Node)
  const own = typeof text === 'string' ? text : ''
  return Array.isArray(children) ? [own, ...children.map(wordsOf)].filter(Boolean).join('\n') : own
}

const written = (texts: In<unknown>): Partial<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([language, value]) => [language, wordsOf(value).trim()])
      .filter(([, words]) => words !== ''),
  )

type Row = { id: string } & Record<string, unknown>
type Part = [field: string, label: string, isRequired: boolean]

const textsOfRows = (rows: readonly Row[], { list, name, parts }: { list: string; name: string; parts: Part[] }) =>
  rows.flatMap((row, index) =>
    parts.map(([field, label, isRequired]) => ({
      key: `${list}.${row.id}.${field}`,
      path: `${list}.${index}.${field}`,
      label: `${name} ${index + 1}${label && `, ${label}`}`,
      isRequired,
      in: written(row[field] as In<unknown>),
    })),
  )

const one = (path: string, label: string, texts: In<unknown>, isRequired = false): TourText => ({
  key: path,
  path,
  label,
  isRequired,
  in: written(texts),
})

/** Lists every translatable text of a tour in the order of its editor; those empty in every language are left out. */
export const tourTexts = (tour: TourDocument): TourText[] =>
  [
    one('title', 'Title', tour.title, true),
    one('shortDescription', 'Short description', tour.shortDescription, true),
    ...textsOfRows(tour.highlights, { list: 'highlights', name: 'Highlight', parts: [['text', '', false]] }),
    one('seasonality', 'Seasonality', tour.seasonality),
    one('description', 'Introduction', tour.description),
    ...textsOfRows(tour.days, {
      list: 'days',
      name: 'Day',
      parts: [
        ['title', 'title', true],
        ['place', 'place', false],
        ['description', 'description', true],
        ['overnight', 'night', false],
      ],
    }),
    ...textsOfRows(tour.inclusions, { list: 'inclusions', name: 'Included', parts: [['text', '', false]] }),
    ...textsOfRows(tour.exclusions, { list: 'exclusions', name: 'Not included', parts: [['text', '', false]] }),
    ...textsOfRows(tour.faq, {
      list: 'faq',
      name: 'Question',
      parts: [
        ['question', 'question', true],
        ['answer', 'answer', true],
      ],
    }),
    one('metaTitle', 'Title for search engines', tour.metaTitle),
    one('metaDescription', 'Description for search engines', tour.metaDescription),
  ].filter((text) => text.isRequired || Object.keys(text.in).length > 0)
