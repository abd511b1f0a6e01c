/**
 * Every domain event with the shape of its data; names are stable and in the past participle. Whether other systems may be
 * told of one is said in src/domain/integration/publicEvents.ts.
 */
export type DomainEvents = {
  'lead.received': { leadId: string }
  'lead.assigned': { leadId: string; ownerId: string | null; quietly?: true }
  'lead.stage_changed': { leadId: string; from: string; to: string }
  'lead.unassigned': { leadId: string }
  'lead.sla_warned': { leadId: string; clockId: string }
  'lead.sla_breached': { leadId: string; clockId: string; kind: 'first_response' | 'follow_up' }
  'lead.sla_escalated': { leadId: string; clockId: string }
  'clock_settings.changed': { what: string }
  'lead.edited': { leadId: string; changed: string[] }
  'lead_import.started': { importId: string }
  'lead_import.finished': { importId: string }
  'customer.changed': { customerId: string }
  'customer.merged': { mergeId: string; keptId: string; mergedAwayId: string }
  'customer.merge_undone': { mergeId: string; keptId: string; mergedAwayId: string }
  'consent.recorded': { customerId: string; purpose: string; granted: boolean }
  'lead.reply_received': { leadId: string; inboundId: string }
  'quote.trip_saved': { quoteId: string; versionId: string; revision: number }
  'quote.files_changed': { quoteId: string; versionId: string }
  'quote.version_opened': { quoteId: string; versionId: string; number: number; fromVersionId: string }
  'quote.requoted': { quoteId: string; versionId: string; fromVersionId: string }
  'quote.version_repriced': { quoteId: string; versionId: string }
  'quote.send_requested': { quoteId: string; versionId: string }
  'quote.sent': { quoteId: string; versionId: string; leadId: string }
  'quote.viewed': { quoteId: string; versionId: string }
  'quote.accepted': {
    quoteId: string
    versionId: string
    bookingId: string
    totalMinor: number
    currency: string
    optionId: string | null
    extraIds: string[]
  }
  'quote.declined': { quoteId: string; versionId: string; reason: string }
  'quote.expired': { quoteId: string; versionId: string }
  'quote.approval_asked': { quoteId: string; versionId: string; approvalId: string }
  'quote.approval_answered': {
    quoteId: string
    versionId: string
    approvalId: string
    answer: 'approved' | 'refused'
    answeredBy: string | null
  }
  'quote.warning_overridden': { quoteId: string; versionId: string; code: string }
  'booking.created': { bookingId: string; quoteId: string }
  'booking.confirmed': { bookingId: string }
  'booking.cancelled': { bookingId: string }
  'payment.received': { paymentId: string; bookingId: string; amountMinor: number; currency: string }
  'payment.failed': { paymentId: string; bookingId: string }
  'payment.needs_review': { paymentId: string; bookingId: string | null; reason: string }
  'refund.requested': { refundId: string; paymentId: string }
  'refund.completed': { paymentId: string; bookingId: string; amountMinor: number; currency: string }
  'message.queued': { messageId: string }
  'message.sent': { messageId: string }
  'message.received': { inboundId: string }
  'message.bounced': { messageId: string; address: string }
  'rate_card.activated': { cardId: string; versionId: string; supersededId: string | null }
  'fx.rates_changed': { on: string; pairs: string[] }
  'tour.published': { tourId: string; publicId: string }
  'tour.unpublished': { tourId: string; publicId: string }
  'tour.submitted': { tourId: string; reviewerId: string | null; note: string | null }
  'tour.sent_back': { tourId: string; submittedById: string | null; note: string | null }
  'tour.offer_changed': { tourId: string; publicId: string; offer: string }
  'tour.plan_failed': { planId: string; tourId: string }
  'destination.switched': { destinationId: string; isOffered: boolean }
  'catalog.order_changed': { tours: number; boosts: number }
  'feed.changed': { version: number; why: 'recorded' | 'held' | 'released' | 'asked' }
  'webhook_subscription.disabled': { subscriptionId: string }
  'tour.duplicated': { tourId: string; fromTourId: string }
  'tour.edited': { tourId: string; what: string }
  'stripe.event_received': {
    id: string
    type: string
    created: number
    checkoutId: string | null
    paymentIntentId: string | null
    metadata: Record<string, string>
  }
  'postmark.event_received': { payload: Record<string, unknown> }
  'twilio.status_received': { payload: Record<string, string> }
  'twilio.message_received': { payload: Record<string, string> }
}

export type DomainEventType = keyof DomainEvents

export type DomainEvent<Type extends DomainEventType = DomainEventType> = {
  [Each in Type]: { id: string; type: Each; data: DomainEvents[Each]; occurredAt: Date; requestId: string }
}[Type]
