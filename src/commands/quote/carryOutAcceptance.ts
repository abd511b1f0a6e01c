import { openBooking } from '@/src/commands/booking/openBooking'
import { recordActivity } from '@/src/commands/crm/recordActivity'
import type { AcceptedSnapshot, ChosenView } from '@/src/domain/booking/acceptedSnapshot'
import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import { pickFields } from '@/src/domain/shared/pickFields'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import type { FrozenOffer } from '@/src/queries/quote/frozenOffer'
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

const chosenOf = ({ options, extras, choice }: FrozenOffer['view']): ChosenView | null => {
  if (options.length + extras.length === 0) return null
  const option = options.find(({ id }) => id === choice.optionId)
  return {
    option: option ? { id: option.id, name: option.name } : null,
    extras: extras
      .filter(({ id }) => choice.extraIds.includes(id))
      .map(({ id, label, amount }) => ({ id, label, amount })),
  }
}

/** What was chosen in a few words, such as `Deluxe, Cooking class`; null where nothing was. */
const inWords = (chosen: ChosenView | null): string | null =>
  [chosen?.option?.name, ...(chosen?.extras ?? []).map(({ label }) => label)].filter(Boolean).join(', ') || null

const snapshotOf = (
  tx: Tx,
  { quote, version, view, acceptedBy }: Accepted,
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
      chosen: chosenOf(view),
      ...pickFields(view, acceptedFields),
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

const nameBooking = (tx: Tx, { quote, view, bookingId }: Accepted & { bookingId: string }) =>
  rowsOf(
    tx,
    sql`UPDATE quotes SET status = 'accepted', booking_id = ${bookingId}, total_minor = ${view.total.amountMinor}, updated_at = ${tx.now.toISOString()} WHERE id = ${quote.id}`,
  )

/** `view` is what the version shows of the choice that is accepted. */
type Accepted = { quote: QuoteRow; version: VersionRow; view: FrozenOffer['view']; acceptedBy: AcceptedBy }

/**
 * Carries out a decided acceptance: the version is accepted in what was chosen of it, its booking opened, its payments
 * planned; runs under the quote's lock.
 */
export const carryOutAcceptance = async (tx: Tx, accepted: Accepted): Promise<{ bookingId: string }> => {
  const { quote, version, view, acceptedBy } = accepted
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
  await nameBooking(tx, { ...accepted, bookingId })
  const by = acceptedBy.door === 'customer' ? `by ${acceptedBy.name}` : 'by deposit'
  const chosen = inWords(snapshot.chosen ?? null)
  await recordActivity(tx, {
    leadId: quote.lead_id,
    type: 'quote',
    detail: `Quote ${quote.reference} v${version.number} accepted ${by}${chosen ? `, with ${chosen}` : ''}; booking ${reference} opened.`,
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
      total: view.total,
      chosen,
    },
  })
  const { optionId, extraIds } = view.choice
  await emit(tx.req, {
    type: 'quote.accepted',
    data: {
      quoteId: quote.id,
      versionId: version.id,
      bookingId,
      totalMinor: view.total.amountMinor,
      currency: view.total.currency,
      optionId,
      extraIds: [...extraIds],
    },
  })
  return { bookingId }
}
