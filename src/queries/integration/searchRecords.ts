import type { Caller } from '@/src/access/callers'
import { maySpellTitle } from '@/src/domain/integration/searchTerm'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { bookingsVisibleTo } from '@/src/queries/booking/visibleTo'
import { startPattern } from '@/src/queries/crm/searchPattern'
import { leadsVisibleTo } from '@/src/queries/crm/visibleTo'
import { quotesVisibleTo } from '@/src/queries/quote/visibleTo'
import { type Asked, beginSearch, type Source } from './beginSearch'

export type RecordKind = 'leads' | 'quotes' | 'bookings'

export type FoundRecord = {
  id: string
  reference: string
  title: string
  status: string
  /** Where it goes or when it begins. */
  about: string | null
  customer_id: string
  customer_name: string
  owner_name: string | null
}

type Table = {
  as: Sql
  visibleTo: (caller: Caller) => Sql
  status: Sql
  about: Sql
  titled: Pick<Source, 'text' | 'words'>
}

const tables: Record<RecordKind, Table> = {
  leads: {
    as: sql`l`,
    visibleTo: leadsVisibleTo,
    status: sql`l.stage`,
    about: sql`l.travel_month`,
    titled: { text: sql`l.title_text`, words: { column: sql`l.search_words`, weight: 'A' } },
  },
  quotes: {
    as: sql`q`,
    visibleTo: quotesVisibleTo,
    status: sql`q.status`,
    about: sql`NULL::text`,
    titled: { text: sql`fold_text(q.title)` },
  },
  bookings: {
    as: sql`b`,
    visibleTo: bookingsVisibleTo,
    status: sql`b.status`,
    about: sql`b.start_date`,
    titled: { text: sql`fold_text(b.title)` },
  },
}

type AskedOfKind = Asked & {
  caller: Caller
  /** Customers that were found, best first: what is theirs is found with them. */
  customerIds: string[]
}

const knownBy = (as: Sql, { term, customerIds }: AskedOfKind): Source['known'] => [
  ...term.references.flatMap((reference, at) => [
    { rank: 0, where: sql`${as}.reference COLLATE "C" = ${reference}` },
    { rank: 1 + at, where: sql`${as}.reference COLLATE "C" LIKE ${startPattern(reference)}` },
  ]),
  ...(customerIds.length > 0 ? [{ rank: 3, where: sql`${as}.customer_id IN ${anyOf(customerIds)}` }] : []),
]

/** Finds leads, quotes or bookings a caller may see by reference, title or customer; one statement. */
export const searchRecords = (
  ctx: Pick<Context, 'payload'>,
  { kind, ...asked }: AskedOfKind & { kind: RecordKind },
): Promise<FoundRecord[]> => {
  const { as, visibleTo, status, about, titled } = tables[kind]
  const from = sql`${sql.identifier(kind)} ${as}`
  const source: Source = {
    from,
    id: sql`${as}.id`,
    visible: visibleTo(asked.caller),
    ...titled,
    maySpell: maySpellTitle(asked.term),
    known: knownBy(as, asked),
  }
  return rowsOf<FoundRecord>(
    ctx,
    sql`${beginSearch(source, asked)}
        SELECT ${as}.id, ${as}.reference, ${as}.title, ${status} AS status, ${about} AS about,
               ${as}.customer_id, c.name AS customer_name, s.name AS owner_name
        FROM best JOIN ${from} ON ${as}.id = best.id JOIN customers c ON c.id = ${as}.customer_id LEFT JOIN staff s ON s.id = ${as}.owner_id
        ORDER BY best.rank, best.score DESC, ${as}.id DESC`,
  )
}
