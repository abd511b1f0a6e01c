import { filterTours } from '@/src/domain/catalog/filterTours'
import type { ListedTour } from '@/src/domain/catalog/listedTour'
import { sortTours } from '@/src/domain/catalog/sortTours'
import type { TourCard } from '@/src/domain/catalog/tourCard'
import { foldText } from '@/src/domain/shared/foldText'
import type { Language } from '@/src/domain/shared/language'
import { boundedCache } from '@/src/platform/snapshot/boundedCache'
import { type Served, servedJson } from '@/src/platform/snapshot/served'
import { addressed, type LibraryPicture } from './picturesById'
import type { TourRow } from './publishedTours'
import { type Pictures, tourCardIn, tourDetailIn } from './tourInLanguage'
import type { ToursQuery } from './toursQuery'

/** The public answers about some tours, each made when first asked for. */
export type TourAnswers = {
  list: (query: ToursQuery) => Served
  /** Null for an id that no published tour has. */
  tour: (asked: { id: string; lang: Language }) => (() => Served) | null
  feed: () => Served
  /** The feed's cards: every published tour in the default order, in English. */
  cards: () => TourCard[]
  /** The feed's bytes but for the origin of our pictures: the same wherever it is served from. */
  portableFeed: () => Buffer
}

/** The answers about one state of the catalog, and what else is known of it. */
export type CatalogAnswers = TourAnswers & {
  /** Retired tours by public id, each with the one visitors are sent on to. */
  retired: Record<string, string | null>
  heldVersion: number | null
  /** When the order may change by itself. */
  goodUntil: Date
}

const bounds = { entriesMax: 2_000, bytesMax: 16 * 1024 * 1024, bytesOf: ({ body }: Served) => body.length }

const normalised = ({ dest, style, q, limit, offset, sort, lang }: ToursQuery): string =>
  JSON.stringify(['list', foldText(dest ?? ''), foldText(style ?? ''), foldText(q ?? ''), limit, offset, sort, lang])

/** Makes the public answers from published tours and the pictures they show, addressed on the origin that serves them. */
export const catalogAnswers = (rows: readonly TourRow[], kept: ReadonlyMap<string, LibraryPicture>): TourAnswers => {
  const pictures = addressed(kept)
  const made = boundedCache<Served>(bounds)
  const byPublicId = new Map(rows.map((row) => [row.public_id, row]))
  const listedIn = new Map<Language, ListedTour[]>()

  const once = (key: string, make: () => unknown): Served => {
    const kept = made.get(key)
    if (kept) return kept
    const served = servedJson(make())
    made.set(key, served)
    return served
  }

  const listedWith = (shown: Pictures, lang: Language): ListedTour[] =>
    rows.map((row) => ({ card: tourCardIn(row, { pictures: shown, lang }), publishedAt: row.published_at }))

  const listed = (lang: Language): ListedTour[] => {
    const found = listedIn.get(lang) ?? listedWith(pictures, lang)
    listedIn.set(lang, found)
    return found
  }

  const cards = () => sortTours(listed('en')).map(({ card }) => card)

  return {
    list: (query) =>
      once(normalised(query), () => {
        const { limit, offset, sort, lang } = query
        const matching = sortTours(filterTours(listed(lang), query), sort)
        const items = matching.slice(offset, offset + limit).map(({ card }) => card)
        return { items, total: matching.length, limit, offset }
      }),
    tour: ({ id, lang }) => {
      const row = byPublicId.get(id)
      return row ? () => once(JSON.stringify(['tour', id, lang]), () => tourDetailIn(row, { pictures, lang })) : null
    },
    feed: () => once('feed', cards),
    cards,
    portableFeed: () => servedJson(sortTours(listedWith(kept, 'en')).map(({ card }) => card)).body,
  }
}
