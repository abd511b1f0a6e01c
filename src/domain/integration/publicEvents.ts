import type { DomainEvents, DomainEventType } from '@/src/domain/shared/domainEvents'

/** What kind of fact an event carries. */
export type FactKind = 'id' | 'word' | 'integer'

type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : ''

type FactsOf<Type extends DomainEventType> = Partial<Record<SnakeCase<keyof DomainEvents[Type] & string>, FactKind>>

export type PublicEvent<Facts = Record<string, FactKind>> = { about: string; data: Facts }

/**
 * What other systems may be told of each event: ids and facts that are no secret of a person. Null is told to nobody:
 * steps of our own machinery, what a provider said, what only staff should know.
 */
const table = {
  'lead.received': { about: 'A request for a trip came in and is a lead.', data: { lead_id: 'id' } },
  'lead.assigned': {
    about: 'A lead has another owner; `owner_id` is null when nobody owns it.',
    data: { lead_id: 'id', owner_id: 'id' },
  },
  'lead.stage_changed': {
    about: 'A lead moved to another stage.',
    data: { lead_id: 'id', from: 'word', to: 'word' },
  },
  'lead.unassigned': { about: 'Nobody could take a lead: it waits for a manager.', data: { lead_id: 'id' } },
  'lead.sla_warned': null,
  'lead.sla_breached': {
    about: 'A lead was not answered in time: its first request, or what its customer wrote later.',
    data: { lead_id: 'id', kind: 'word' },
  },
  'lead.sla_escalated': null,
  'clock_settings.changed': null,
  'lead.edited': { about: 'Staff changed what a lead says.', data: { lead_id: 'id' } },
  'lead.reply_received': {
    about: 'The customer of a lead wrote. What they wrote is in the staff API, not here.',
    data: { lead_id: 'id' },
  },
  'lead_import.started': null,
  'lead_import.finished': null,
  'customer.changed': null,
  'customer.merged': {
    about: 'Two customers were found to be one: what belonged to the one merged away is the kept one’s now.',
    data: { merge_id: 'id', kept_id: 'id', merged_away_id: 'id' },
  },
  'customer.merge_undone': {
    about: 'A merge was undone: both customers have again what was theirs.',
    data: { merge_id: 'id', kept_id: 'id', merged_away_id: 'id' },
  },
  'consent.recorded': null,
  'quote.trip_saved': null,
  'quote.files_changed': null,
  'quote.version_opened': {
    about: 'A draft of the next version of a quote was begun, as a copy of the one that is named.',
    data: { quote_id: 'id', version_id: 'id', number: 'integer', from_version_id: 'id' },
  },
  'quote.requoted': {
    about: 'The newest sent version of a quote was begun anew at the prices of now; its draft is not sent yet.',
    data: { quote_id: 'id', version_id: 'id', from_version_id: 'id' },
  },
  'quote.version_repriced': {
    about: 'A draft of a quote was priced anew after a rate card or an exchange rate changed.',
    data: { quote_id: 'id', version_id: 'id' },
  },
  'quote.send_requested': null,
  'quote.sent': {
    about: 'A version of a quote went out to the customer.',
    data: { quote_id: 'id', version_id: 'id', lead_id: 'id' },
  },
  'quote.viewed': {
    about: 'The customer opened a quote for the first time in a while.',
    data: { quote_id: 'id', version_id: 'id' },
  },
  'quote.accepted': {
    about: 'A quote was accepted, in the option that is named where there are several, and its booking opened.',
    data: {
      quote_id: 'id',
      version_id: 'id',
      booking_id: 'id',
      total_minor: 'integer',
      currency: 'word',
      option_id: 'word',
    },
  },
  'quote.declined': {
    about: 'The customer declined a quote. What they wrote is in the staff API, not here.',
    data: { quote_id: 'id', version_id: 'id' },
  },
  'quote.expired': {
    about: 'A quote passed its date without an answer.',
    data: { quote_id: 'id', version_id: 'id' },
  },
  'quote.approval_asked': {
    about: 'Staff asked the managers to approve the price of a draft. The figures are in the staff API, not here.',
    data: { quote_id: 'id', version_id: 'id', approval_id: 'id' },
  },
  'quote.approval_answered': {
    about: 'A manager approved or refused the price of a draft: `answer` is `approved` or `refused`.',
    data: { quote_id: 'id', version_id: 'id', approval_id: 'id', answer: 'word' },
  },
  'quote.warning_overridden': null,
  'booking.created': { about: 'A booking was opened.', data: { booking_id: 'id', quote_id: 'id' } },
  'booking.confirmed': { about: 'The deposit is recorded; the booking stands.', data: { booking_id: 'id' } },
  'booking.cancelled': { about: 'A booking was cancelled.', data: { booking_id: 'id' } },
  'payment.received': {
    about: 'Money came in, by card or recorded by hand; the amount is in minor units.',
    data: { payment_id: 'id', booking_id: 'id', amount_minor: 'integer', currency: 'word' },
  },
  'payment.failed': { about: 'A card payment failed.', data: { payment_id: 'id', booking_id: 'id' } },
  'payment.needs_review': null,
  'refund.requested': null,
  'refund.completed': {
    about: 'Money was given back; the amount is in minor units.',
    data: { payment_id: 'id', booking_id: 'id', amount_minor: 'integer', currency: 'word' },
  },
  'message.queued': null,
  'message.sent': null,
  'message.received': null,
  'message.bounced': {
    about: 'A message did not reach its address. The address is in the staff API, not here.',
    data: { message_id: 'id' },
  },
  'tour.published': {
    about: 'A tour is public, or was changed while it is.',
    data: { tour_id: 'id', public_id: 'word' },
  },
  'rate_card.activated': null,
  'fx.rates_changed': null,
  'tour.unpublished': {
    about: 'A tour is not offered any more: unpublished, paused, retired, or its destination is off.',
    data: { tour_id: 'id', public_id: 'word' },
  },
  'tour.submitted': null,
  'tour.sent_back': null,
  'tour.offer_changed': {
    about: 'A tour was paused, taken up again or retired.',
    data: { tour_id: 'id', public_id: 'word', offer: 'word' },
  },
  'tour.plan_failed': null,
  'destination.switched': {
    about: 'All tours of a destination were taken off the website, or put back.',
    data: { destination_id: 'id' },
  },
  'catalog.order_changed': null,
  'feed.changed': {
    about: 'The feed of the website changed: a version was recorded, it is held at an earlier one, or released.',
    data: { version: 'integer', why: 'word' },
  },
  'tour.duplicated': null,
  'tour.edited': null,
  'webhook_subscription.disabled': null,
  'stripe.event_received': null,
  'postmark.event_received': null,
  'twilio.status_received': null,
  'twilio.message_received': null,
} as const satisfies { [Type in DomainEventType]: PublicEvent<FactsOf<Type>> | null }

type Table = typeof table

export type PublicEventType = { [Type in keyof Table]: Table[Type] extends null ? never : Type }[keyof Table]

/** Every event other systems may subscribe to, with what it tells. */
export const publicEvents = Object.fromEntries(
  Object.entries(table).filter(([, told]) => told !== null),
) as unknown as Record<PublicEventType, PublicEvent>

export const publicEventTypes = Object.keys(publicEvents) as PublicEventType[]

export const isPublicEventType = (type: string): type is PublicEventType => Object.hasOwn(publicEvents, type)
