import { createHash } from 'node:crypto'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { anyOf, type HasSession, rowsOf, sql } from '@/src/platform/database/session'
import type { ShownCatalog } from './liveCatalog'
import { type LibraryPicture, pictureIdsOf, withoutOrigin } from './picturesById'
import type { TourRow } from './publishedTours'

/** One tour as the website showed it, with its pictures: what a feed version keeps of it. */
export type FeedContent = { row: TourRow; pictures: LibraryPicture[] }

/** One tour of a feed version: whose it is, and under which hash its content is kept. */
export type FeedItem = { tour: string; hash: string }

/** Takes a catalog apart into what is kept of each tour, by tour id. */
export const contentsOf = ({ rows, pictures }: ShownCatalog): Map<string, FeedContent> =>
  new Map(rows.map((row) => [row.id, { row, pictures: pictureIdsOf([row]).flatMap((id) => pictures.get(id) ?? []) }]))

/** The hash a content is kept under: equal contents are kept once. */
export const contentHash = (content: FeedContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')

/** Reads kept contents by their hashes; pictures have no origin, also where one was kept with them. */
export const keptContents = async (at: HasSession, hashes: readonly string[]): Promise<Map<string, FeedContent>> => {
  const rows = await rowsOf<{ hash: string; content: FeedContent }>(
    at,
    sql`SELECT hash, content FROM feed_contents WHERE hash IN ${anyOf([...new Set(hashes)])}`,
  )
  return new Map(
    rows.map(({ hash, content: { row, pictures } }) => [hash, { row, pictures: pictures.map(withoutOrigin) }]),
  )
}

/** Puts kept contents together into the catalog they were. */
export const catalogOf = (contents: Iterable<FeedContent>): ShownCatalog => {
  const all = [...contents]
  return {
    rows: all.map(({ row }) => row),
    pictures: new Map(all.flatMap(({ pictures }) => pictures.map((picture) => [picture.id, picture]))),
  }
}
