import { type DeliveryNews, recordDelivery } from '@/src/commands/shared/recordDelivery'
import { consumer } from '@/src/platform/jobs/job'
import type { EmailFact } from '@/src/providers/email/emailProvider'
import { providers } from '@/src/providers/providers'

const suppressionFor = ({ kind, permanent }: EmailFact): DeliveryNews['suppress'] => {
  if (kind === 'spam') return 'complained'
  return kind === 'bounced' && permanent ? 'bounced' : null
}

const newsOf = (fact: EmailFact): DeliveryNews => ({
  messageId: fact.messageId,
  providerMessageId: fact.providerMessageId,
  fact: fact.kind === 'spam' ? 'bounced' : fact.kind,
  at: fact.at,
  address: fact.address.trim().toLowerCase(),
  channel: 'email',
  suppress: suppressionFor(fact),
  detail: fact.kind === 'spam' ? 'The recipient marked it as spam.' : fact.detail,
})

/** Applies what Postmark told of a message: delivered, opened, bounced, complained. */
export const applyPostmarkEvent = consumer({
  name: 'message.apply-postmark',
  on: 'postmark.event_received',
  run: async (ctx, { data: { payload } }) => {
    for (const fact of providers().email.parseWebhook(payload)) await recordDelivery(ctx, newsOf(fact))
  },
})
