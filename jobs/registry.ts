import { applyStripeEvent } from '@/jobs/booking/applyStripeEvent'
import { catchUpBookingsSweep } from '@/jobs/booking/catchUpBookingsSweep'
import { closeCancelledCheckouts, closePaidCheckouts } from '@/jobs/booking/closeCheckouts'
import { makeRefund } from '@/jobs/booking/makeRefund'
import { passBookingsOn } from '@/jobs/booking/passBookingsOn'
import { reconcileStripeSweep } from '@/jobs/booking/reconcileStripeSweep'
import { settleCheckoutsSweep } from '@/jobs/booking/settleCheckoutsSweep'
import { tellOfConfirmation } from '@/jobs/booking/tellOfConfirmation'
import { tellOfPayment } from '@/jobs/booking/tellOfPayment'
import { pushFeed } from '@/jobs/catalog/pushFeed'
import { recordFeedSweep } from '@/jobs/catalog/recordFeedSweep'
import { runPlansSweep } from '@/jobs/catalog/runPlansSweep'
import { tellOfFailedPlan } from '@/jobs/catalog/tellOfFailedPlan'
import { tellOfSentBackTour, tellReviewer } from '@/jobs/catalog/tellOfReview'
import { acknowledgeLead } from '@/jobs/crm/acknowledgeLead'
import { applyInbound } from '@/jobs/crm/applyInbound'
import { classifyLeadsSweep } from '@/jobs/crm/classifyLeadsSweep'
import { clocksSweep } from '@/jobs/crm/clocksSweep'
import { notifyOwner } from '@/jobs/crm/notifyOwner'
import { receiveWhatsApp } from '@/jobs/crm/receiveWhatsApp'
import { reckonClocks } from '@/jobs/crm/reckonClocks'
import { recordMessageSent } from '@/jobs/crm/recordMessageSent'
import { remindOfTasksSweep } from '@/jobs/crm/remindOfTasksSweep'
import {
  suggestDuplicatesOfCustomer,
  suggestDuplicatesOfLead,
  suggestDuplicatesOfMerged,
  suggestDuplicatesOfUnmerged,
} from '@/jobs/crm/suggestDuplicates'
import { takeLeadsIn } from '@/jobs/crm/takeLeadsIn'
import { escalateClock, tellOfBreach, warnOfClock } from '@/jobs/crm/tellOfClocks'
import { tellOfUnassigned } from '@/jobs/crm/tellOfUnassigned'
import { tellOwnerOfReply } from '@/jobs/crm/tellOwnerOfReply'
import { fetchFxRatesSweep } from '@/jobs/finance/fetchFxRatesSweep'
import { pruneWebhooksSweep } from '@/jobs/integration/pruneWebhooksSweep'
import { queueWebhooks } from '@/jobs/integration/queueWebhooks'
import { sendWebhooksSweep } from '@/jobs/integration/sendWebhooksSweep'
import { tellOfDisabledWebhook } from '@/jobs/integration/tellOfDisabledWebhook'
import { expireQuotesSweep } from '@/jobs/quote/expireQuotesSweep'
import { passQuotesOn } from '@/jobs/quote/passQuotesOn'
import { remindOfExpirySweep } from '@/jobs/quote/remindOfExpirySweep'
import { renderQuotePdf } from '@/jobs/quote/renderQuotePdf'
import { sendAcceptedMessages } from '@/jobs/quote/sendAcceptedMessages'
import { tellOfApprovalAnswered, tellOfApprovalAsked } from '@/jobs/quote/tellOfApproval'
import { tellOfDecline } from '@/jobs/quote/tellOfDecline'
import { tellOfFirstView } from '@/jobs/quote/tellOfFirstView'
import { applyPostmarkEvent } from '@/jobs/shared/applyPostmarkEvent'
import { applyTwilioStatus } from '@/jobs/shared/applyTwilioStatus'
import { chainAuditSweep } from '@/jobs/shared/chainAuditSweep'
import { pruneIdempotencyKeysSweep } from '@/jobs/shared/pruneIdempotencyKeysSweep'
import { pruneRateLimitsSweep } from '@/jobs/shared/pruneRateLimitsSweep'
import { recoverLostDeliveriesSweep } from '@/jobs/shared/recoverLostDeliveriesSweep'
import { sendMessage } from '@/jobs/shared/sendMessage'
import { verifyAuditChainSweep } from '@/jobs/shared/verifyAuditChainSweep'
import type { DomainEventType } from '@/src/domain/shared/domainEvents'
import type { Consumer, Sweep } from '@/src/platform/jobs/job'

/** What follows from each event. */
export const consumersByEvent: { [Type in DomainEventType]?: Consumer[] } = {
  'lead.received': [acknowledgeLead, suggestDuplicatesOfLead],
  'lead.assigned': [notifyOwner, passQuotesOn, passBookingsOn],
  'lead.unassigned': [tellOfUnassigned],
  'lead.sla_warned': [warnOfClock],
  'lead.sla_breached': [tellOfBreach],
  'lead.sla_escalated': [escalateClock],
  'clock_settings.changed': [reckonClocks],
  'lead_import.started': [takeLeadsIn],
  'customer.changed': [suggestDuplicatesOfCustomer],
  'customer.merged': [suggestDuplicatesOfMerged],
  'customer.merge_undone': [suggestDuplicatesOfUnmerged],
  'lead.reply_received': [tellOwnerOfReply],
  'quote.send_requested': [renderQuotePdf],
  'quote.viewed': [tellOfFirstView],
  'quote.approval_asked': [tellOfApprovalAsked],
  'quote.approval_answered': [tellOfApprovalAnswered],
  'quote.accepted': [sendAcceptedMessages],
  'quote.declined': [tellOfDecline],
  'payment.received': [closePaidCheckouts, tellOfPayment],
  'refund.requested': [makeRefund],
  'booking.confirmed': [tellOfConfirmation],
  'booking.cancelled': [closeCancelledCheckouts],
  'message.queued': [sendMessage],
  'feed.changed': [pushFeed],
  'tour.submitted': [tellReviewer],
  'tour.sent_back': [tellOfSentBackTour],
  'tour.plan_failed': [tellOfFailedPlan],
  'webhook_subscription.disabled': [tellOfDisabledWebhook],
  'message.received': [applyInbound],
  'message.sent': [recordMessageSent],
  'stripe.event_received': [applyStripeEvent],
  'postmark.event_received': [applyPostmarkEvent],
  'twilio.status_received': [applyTwilioStatus],
  'twilio.message_received': [receiveWhatsApp],
}

/** Every consumer; their names tell deliveries apart and never change. Other systems are told of all events that are public. */
export const consumers: Consumer[] = [...Object.values(consumersByEvent).flat(), ...queueWebhooks]

/** What is done every so often. */
export const sweeps: Sweep[] = [
  catchUpBookingsSweep,
  reconcileStripeSweep,
  settleCheckoutsSweep,
  clocksSweep,
  classifyLeadsSweep,
  remindOfTasksSweep,
  expireQuotesSweep,
  fetchFxRatesSweep,
  remindOfExpirySweep,
  recoverLostDeliveriesSweep,
  sendWebhooksSweep,
  runPlansSweep,
  recordFeedSweep,
  chainAuditSweep,
  verifyAuditChainSweep,
  pruneIdempotencyKeysSweep,
  pruneRateLimitsSweep,
  pruneWebhooksSweep,
]
