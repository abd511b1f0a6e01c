import { type HasSession, rowOf, sql } from '@/src/platform/database/session'
import { type FeedContent, type FeedItem, keptContents } from './feedContents'

export type FeedVersionContent = { number: number; contents: Map<string, FeedContent> }

/** Reads what a feed version showed, by tour id; null where there is no version of this number. */
export const feedVersion = async (at: HasSession, number: number): Promise<FeedVersionContent | null> => {
  const version = await rowOf<{ items: FeedItem[] }>(at, sql`SELECT items FROM feed_versions WHERE number = ${number}`)
  if (!version) return null
  const kept = await keptContents(
    at,
    version.items.map(({ hash }) => hash),
  )
  const contents = version.items.flatMap(({ tour, hash }): [string, FeedContent][] => {
    const content = kept.get(hash)
    return content ? [[tour, content]] : []
  })
  return { number, contents: new Map(contents) }
}
