import { canAccept, statusAt } from '@/src/domain/quote/quoteStatus'
import type { QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { openLinkUrl, targetOfToken } from '@/src/platform/links/customerLinks'
import type { FrozenOffer } from './frozenOffer'

export type OpenedQuote = {
  quoteId: string
  versionId: string
  documentId: string | null
  bookingId: string | null
  bookingUrl: string | null
  view: QuoteView
}

type Row = {
  quote_id: string
  version_id: string
  pdf_id: string | null
  booking_id: string | null
  status: QuoteVersionStatus
  valid_until: string
  frozen: FrozenOffer
}

const readRow = (ctx: Context, quoteId: string) =>
  rowOf<Row>(
    ctx.req,
    sql`SELECT q.id AS quote_id, q.booking_id, v.id AS version_id, v.pdf_id, v.status, v.valid_until, v.frozen
        FROM quotes q JOIN quote_versions v ON v.id = q.current_version_id
        WHERE q.id = ${quoteId}`,
  )

/** Opens a quote by its customer's token: what they may see of its newest sent version; throws `not-found`. */
export const quoteByToken = async (ctx: Context, token: string): Promise<OpenedQuote> => {
  const quoteId = await targetOfToken(ctx, { kind: 'quote', token })
  const row = quoteId ? await readRow(ctx, quoteId) : undefined
  if (!row) throw new DomainError('not-found', 'There is no such quote.')
  const offered = { status: row.status, validUntil: new Date(row.valid_until), now: ctx.now }
  return {
    quoteId: row.quote_id,
    versionId: row.version_id,
    documentId: row.pdf_id,
    bookingId: row.booking_id,
    bookingUrl: row.booking_id ? await openLinkUrl(ctx, { kind: 'booking', targetId: row.booking_id }) : null,
    view: {
      ...row.frozen.view,
      changes: row.frozen.view.changes ?? [],
      status: statusAt(offered),
      canAccept: canAccept(offered),
    },
  }
}
