import type { Caller } from '@/src/access/callers'
import { type Sql, sql } from '@/src/platform/database/session'
import { searchPattern } from '@/src/queries/crm/searchPattern'
import type { LibraryAsked } from './libraryAsked'
import { quotesVisibleTo } from './visibleTo'

// As in its index, word for word: what a version is found by.
const text = sql`fold_text(v.title || E'\\n' || coalesce(v.places, '') || E'\\n' || coalesce(v.label, ''))`

const conditionsOf = ({ words, place, style, minDays, maxDays, maxPrice }: LibraryAsked, caller: Caller): Sql[] => [
  quotesVisibleTo(caller),
  // What was only just begun has nothing to copy.
  sql`v.duration_days > 0`,
  sql`NOT EXISTS (SELECT FROM quote_versions later WHERE later.quote_id = v.quote_id AND later.number > v.number)`,
  ...words.map((word) => sql`${text} LIKE fold_text(${searchPattern(word)})`),
  ...(place
    ? [
        sql`${text} LIKE fold_text(${searchPattern(place)})`,
        // The index on the text has told how many these are; taken for a second rarity, they would all be read and sorted.
        sql`CASE WHEN fold_text(v.places) LIKE fold_text(${searchPattern(place)}) THEN true ELSE false END`,
      ]
    : []),
  ...(style ? [sql`fold_text(l.style) = fold_text(${style})`] : []),
  ...(minDays ? [sql`v.duration_days >= ${minDays}`] : []),
  ...(maxDays ? [sql`v.duration_days <= ${maxDays}`] : []),
  ...(maxPrice ? [sql`v.currency = ${maxPrice.currency} AND v.total_minor <= ${maxPrice.amountMinor}`] : []),
]

/** Selects the newest version of every quote a caller may see and asked for, the last changed first. */
export const libraryQuotes = (asked: LibraryAsked, { caller, limit }: { caller: Caller; limit: number }): Sql =>
  sql`SELECT 'quote' AS kind, v.id, v.title, q.reference, coalesce(v.duration_days, 0)::int AS duration_days,
        to_json(string_to_array(nullif(v.places, ''), E'\\n')) AS places,
        CASE WHEN nullif(l.style, '') IS NULL THEN NULL ELSE json_build_array(l.style) END AS styles,
        v.total_minor::float8 AS amount_minor, v.currency::text AS currency, v.updated_at
      FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN leads l ON l.id = q.lead_id
      WHERE ${sql.join(conditionsOf(asked, caller), sql` AND `)}
      ORDER BY v.updated_at DESC, v.id DESC LIMIT ${limit}`
