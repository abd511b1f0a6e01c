import type { Caller } from '@/src/access/callers'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { LibraryEntry } from './builderWire'
import type { LibraryAsked } from './libraryAsked'
import { libraryQuotes } from './libraryQuotes'
import { libraryTours } from './libraryTours'

type Row = Omit<LibraryEntry, 'price' | 'places' | 'styles' | 'updated_at'> & {
  places: string[] | null
  styles: string[] | null
  amount_minor: number | null
  currency: CurrencyCode
  updated_at: string
}

const pageSize = 25

const entryOf = ({ amount_minor, currency, places, styles, updated_at, ...row }: Row): LibraryEntry => ({
  ...row,
  places: places ?? [],
  styles: styles ?? [],
  price: amount_minor === null ? null : { amount_minor, currency },
  updated_at: new Date(updated_at).toISOString(),
})

/** Finds published tours and the newest versions of earlier quotes the caller may see, the last changed first; one statement. */
export const tripLibrary = async (
  ctx: Context,
  { caller, asked }: { caller: Caller; asked: LibraryAsked },
): Promise<{ items: LibraryEntry[]; page: number; has_more: boolean }> => {
  const { kind, page } = asked
  const limit = page * pageSize + 1
  const sources = [
    ...(kind === 'quote' ? [] : [libraryTours(asked, { limit })]),
    ...(kind === 'tour' ? [] : [libraryQuotes(asked, { caller, limit })]),
  ].map((source) => sql`(${source})`)
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT * FROM (${sql.join(sources, sql` UNION ALL `)}) found
        ORDER BY updated_at DESC, id DESC LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}`,
  )
  return { items: rows.slice(0, pageSize).map(entryOf), page, has_more: rows.length > pageSize }
}
