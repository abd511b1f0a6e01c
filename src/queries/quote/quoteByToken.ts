import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import { choiceWithin, nothingChosen, type QuoteChoice } from '@/src/domain/quote/quoteChoice'
import { canAccept, statusAt } from '@/src/domain/quote/quoteStatus'
import type { QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { DomainError } from '@/src/domain/shared/domainError'
import { pickFields } from '@/src/domain/shared/pickFields'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { openLinkUrl, targetOfToken } from '@/src/platform/links/customerLinks'
import type { FrozenOffer, StoredOffer } from './frozenOffer'
import { offerOfChoice } from './offerOfChoice'
import { offerView } from './offerView'

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
  frozen: StoredOffer
  accepted: AcceptedSnapshot | null
  pricing: KeptPricing | null
}

// What a version was priced by is much to read, and wanted only to price another choice than the one it shows.
const readRow = (ctx: Context, { quoteId, withPricing }: { quoteId: string; withPricing: boolean }) =>
  rowOf<Row>(
    ctx.req,
    sql`SELECT q.id AS quote_id, q.booking_id, v.id AS version_id, v.pdf_id, v.status, v.valid_until, v.frozen,
               (SELECT b.accepted FROM bookings b WHERE b.id = q.booking_id) AS accepted,
               CASE WHEN ${withPricing} THEN v.pricing END AS pricing
        FROM quotes q JOIN quote_versions v ON v.id = q.current_version_id
        WHERE q.id = ${quoteId}`,
  )

const acceptedChoice = ({ chosen }: AcceptedSnapshot): QuoteChoice => ({
  optionId: chosen?.option?.id ?? null,
  extraIds: (chosen?.extras ?? []).map(({ id }) => id),
})

const shownOf = (row: Row, choice: QuoteChoice): FrozenOffer['view'] => {
  const { accepted, frozen } = row
  if (!accepted) return offerOfChoice(row, choice)
  return {
    ...offerView(frozen),
    ...pickFields(accepted, ['priceLines', 'total', 'perPerson', 'paymentPlan'] as const),
    choice: acceptedChoice(accepted),
  }
}

export type OpenQuote = {
  token: string
  /** What to price; without one, what the quote shows at first. Once accepted, what was accepted is shown. */
  choice?: QuoteChoice
  /** Whether a choice that is not on offer is refused, or taken as far as it is. */
  isStrict?: boolean
}

/**
 * Opens a quote by its customer's token: what they may see of its newest sent version; throws `not-found`, and where it
 * is strict `unknown-option` and `unknown-extra`.
 */
export const quoteByToken = async (
  ctx: Context,
  { token, choice = nothingChosen, isStrict = false }: OpenQuote,
): Promise<OpenedQuote> => {
  const withPricing = choice.optionId !== null || choice.extraIds.length > 0
  const quoteId = await targetOfToken(ctx, { kind: 'quote', token })
  const row = quoteId ? await readRow(ctx, { quoteId, withPricing }) : undefined
  if (!row) throw new DomainError('not-found', 'There is no such quote.')
  const offered = { status: row.status, validUntil: new Date(row.valid_until), now: ctx.now }
  const asked = isStrict ? choice : choiceWithin(offerView(row.frozen), choice)
  return {
    quoteId: row.quote_id,
    versionId: row.version_id,
    documentId: row.pdf_id,
    bookingId: row.booking_id,
    bookingUrl: row.booking_id ? await openLinkUrl(ctx, { kind: 'booking', targetId: row.booking_id }) : null,
    view: { ...shownOf(row, asked), status: statusAt(offered), canAccept: canAccept(offered) },
  }
}
