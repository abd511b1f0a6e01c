import type { QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { quotesVisibleTo } from './visibleTo'

export type TouchedVersion = {
  id: string
  number: number
  status: QuoteVersionStatus
  startDate: CalendarDate | null
  quoteId: string
  reference: string
  customerName: string
  ownerName: string | null
  /** How many are touched in all. */
  total: number
}

/** At most so many are priced at once, those that begin soonest first. */
export const touchedPageSize = 25

/** The versions of rate cards whose lines are touched: others of one card, or every one in a currency. */
export type TouchedCards = { cardId: string; except: string } | { currency: CurrencyCode; soldIn: CurrencyCode }

const hasTouchedLine = (touched: TouchedCards): Sql =>
  'cardId' in touched
    ? sql`v.id IN (SELECT _parent_id FROM quote_versions_lines WHERE rate_card_version IN (
            SELECT id::text FROM rate_card_versions WHERE card_id = ${touched.cardId} AND id <> ${touched.except}))`
    : // Thousands of cards are sold in a currency, and few versions are open: OFFSET has those asked one by one.
      sql`EXISTS (SELECT FROM quote_versions_lines l JOIN rate_card_versions r
              ON r.id = CASE WHEN pg_input_is_valid(l.rate_card_version, 'uuid') THEN l.rate_card_version::uuid END
            WHERE l._parent_id = v.id AND r.currency = ${touched.currency} OFFSET 0)`

/** Finds the open versions, drafts and offers the customer may still accept, with a line of one of the cards: a page of them; one statement. */
export const touchedVersions = (
  ctx: Context,
  touched: TouchedCards,
  { page }: { page: number },
): Promise<TouchedVersion[]> =>
  rowsOf<TouchedVersion>(
    ctx.req,
    sql`SELECT v.id, v.number::int, v.status, v.start_date AS "startDate", q.id AS "quoteId", q.reference,
          c.name AS "customerName", s.name AS "ownerName", (count(*) OVER ())::int AS total
        FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN customers c ON c.id = q.customer_id
          LEFT JOIN staff s ON s.id = q.owner_id
        WHERE ${hasTouchedLine(touched)}
          AND (v.status = 'draft' OR (v.status IN ('sent', 'viewed') AND v.valid_until > ${ctx.now.toISOString()}))
          AND q.booking_id IS NULL ${'soldIn' in touched ? sql`AND v.currency = ${touched.soldIn}` : sql``}
          AND ${quotesVisibleTo(ctx.req.user)}
        ORDER BY v.start_date NULLS LAST, v.id LIMIT ${touchedPageSize} OFFSET ${(page - 1) * touchedPageSize}`,
  )
