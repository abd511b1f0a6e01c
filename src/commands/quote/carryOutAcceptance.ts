import { openBooking } from '@/src/commands/booking/openBooking'
import { recordActivity } from '@/src/commands/crm/recordActivity'
import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import { pickFields } from '@/src/domain/shared/pickFields'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import type { QuoteRow, VersionRow } from './lockQuote'

export type AcceptedBy = AcceptedSnapshot['acceptedBy'] & { termsVersion: string | null }

const acceptedFields = [
  'title',
  'language',
  'travelers',
  'startDate',
  'endDate',
  'days',
  'inclusions',
  'exclusions',
  'priceLines',
  'total',
  'perPerson',
  'paymentPlan',
  'terms',
] as const

const snapshotOf = (
  tx: Tx,
  { quote, version, acceptedBy }: Accepted,
): { snapshot: AcceptedSnapshot; plan: PaymentPlan } => {
  const { frozen } = version
  if (!frozen || !version.content_hash) throw new Error('A sent version is frozen.')
  const { termsVersion: _, ...by } = acceptedBy
  return {
    plan: frozen.plan,
    snapshot: {
      quoteReference: quote.reference,
      version: version.number,
      versionHash: version.content_hash,
      pdfHash: version.pdf_hash,
      acceptedAt: tx.now.toISOString(),
      acceptedBy: by,
      ...pickFields(frozen.view, acceptedFields),
    },
  }
}

const markAccepted = (tx: Tx, { version, acceptedBy }: Accepted) =>
  rowsOf(
    tx,
    sql`UPDATE quote_versions SET status = 'accepted', accepted_at = ${tx.now.toISOString()}, accepted_name = ${acceptedBy.name},
               accepted_terms_version = ${acceptedBy.termsVersion}, accepted_address = ${acceptedBy.address}, accepted_user_agent = ${acceptedBy.userAgent},
               accepted_via = ${acceptedBy.door === 'customer' ? 'quote_page' : 'deposit'}, updated_at = ${tx.now.toISOString()}
        WHERE id = ${version.id}`,
  )

const nameBooking = (tx: Tx, { quote, bookingId }: { quote: QuoteRow; bookingId: string }) =>
  rowsOf(
    tx,
    sql`UPDATE quotes SET status = 'accepted', booking_id = ${bookingId}, updated_at = ${tx.now.toISOString()} WHERE id = ${quote.id}`,
  )

type Accepted = { quote: QuoteRow; version: VersionRow; acceptedBy: AcceptedBy }

/** Carries out a decided acceptance: the version is accepted, its booking opened, its payments planned; runs under the quote's lock. */
export const carryOutAcceptance = async (tx: Tx, accepted: Accepted): Promise<{ bookingId: string }> => {
  const { quote, version, acceptedBy } = accepted
  const { snapshot, plan } = snapshotOf(tx, accepted)
  await markAccepted(tx, accepted)
  const { bookingId, reference } = await openBooking(tx, {
    quoteId: quote.id,
    versionId: version.id,
    leadId: quote.lead_id,
    customerId: quote.customer_id,
    ownerId: quote.owner_id,
    snapshot,
    plan,
    acceptedPdfId: version.pdf_id,
  })
  await nameBooking(tx, { quote, bookingId })
  const by = acceptedBy.door === 'customer' ? `by ${acceptedBy.name}` : 'by deposit'
  await recordActivity(tx, {
    leadId: quote.lead_id,
    type: 'quote',
    detail: `Quote ${quote.reference} v${version.number} accepted ${by}; booking ${reference} opened.`,
  })
  await audit(tx.req, {
    action: 'quote.accepted',
    entity: 'quotes',
    entityId: quote.id,
    before: { status: version.status },
    after: {
      status: 'accepted',
      version: version.number,
      versionHash: version.content_hash,
      pdfHash: version.pdf_hash,
      booking: reference,
    },
  })
  await emit(tx.req, { type: 'quote.accepted', data: { quoteId: quote.id, versionId: version.id, bookingId } })
  return { bookingId }
}
