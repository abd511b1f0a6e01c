import { acknowledgeLead } from '@/jobs/crm/acknowledgeLead'
import { applyPostmarkEvent } from '@/jobs/shared/applyPostmarkEvent'
import { applyTwilioStatus } from '@/jobs/shared/applyTwilioStatus'
import { markLateLeadsSweep } from '@/jobs/crm/markLateLeadsSweep'
import { notifyOwner } from '@/jobs/crm/notifyOwner'
import { chainAuditSweep } from '@/jobs/shared/chainAuditSweep'
import { pruneIdempotencyKeysSweep } from '@/jobs/shared/pruneIdempotencyKeysSweep'
import { pruneRateLimitsSweep } from '@/jobs/shared/pruneRateLimitsSweep'
import { recoverLostDeliveriesSweep } from '@/jobs/shared/recoverLostDeliveriesSweep'
import { runScheduledPublishingSweep } from '@/jobs/shared/runScheduledPublishingSweep'
import { sendMessage } from '@/jobs/shared/sendMessage'
import { verifyAuditChainSweep } from '@/jobs/shared/verifyAuditChainSweep'
import type { DomainEventType } from '@/src/domain/shared/domainEvents'
import type { Consumer, Sweep } from '@/src/platform/jobs/job'

/** What follows from each event. */
export const consumersByEvent: { [Type in DomainEventType]?: Consumer[] } = {
  'message.queued': [sendMessage],
  'postmark.event_received': [applyPostmarkEvent],
  'twilio.status_received': [applyTwilioStatus],
  'lead.received': [acknowledgeLead],
  'lead.assigned': [notifyOwner],
}

/** Every consumer; their names tell deliveries apart and never change. */
export const consumers: Consumer[] = Object.values(consumersByEvent).flat()

/** What is done every so often. */
export const sweeps: Sweep[] = [
  markLateLeadsSweep,
  recoverLostDeliveriesSweep,
  runScheduledPublishingSweep,
  chainAuditSweep,
  verifyAuditChainSweep,
  pruneIdempotencyKeysSweep,
  pruneRateLimitsSweep,
]
