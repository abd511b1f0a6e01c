import type { ClaimedWebhook } from '@/src/commands/integration/claimWebhooks'
import { settleWebhook } from '@/src/commands/integration/settleWebhook'
import type { Context } from '@/src/platform/context'
import { version } from '@/src/platform/version'
import { webhookHeaders } from '@/src/platform/webhooks/signWebhook'
import { webhookSecret } from '@/src/platform/webhooks/webhookSecret'
import { providers } from '@/src/providers/providers'

/** The secrets that sign now: the present one, and for a day after a change the one before it. */
const signingSecrets = (id: string, claimed: ClaimedWebhook, now: Date): string[] => {
  const generation = Number(claimed.secret_generation)
  const until = claimed.previous_secret_until
  const generations = until && new Date(until) > now ? [generation, generation - 1] : [generation]
  return generations.map((each) => webhookSecret({ id, generation: each }))
}

/** Makes one attempt at a delivery that was claimed, outside any transaction, and settles it. */
export const sendWebhook = async (ctx: Context, subscriptionId: string, claimed: ClaimedWebhook) => {
  const sentAt = new Date()
  const answer = await providers().webhooks.post({
    url: claimed.url,
    body: claimed.body,
    headers: {
      'content-type': 'application/json',
      'user-agent': `Chapter2-Webhooks/${version}`,
      ...webhookHeaders(signingSecrets(subscriptionId, claimed, sentAt), {
        id: claimed.event_id,
        timestamp: Math.floor(sentAt.getTime() / 1_000),
        body: claimed.body,
      }),
    },
  })
  return settleWebhook(
    { ...ctx, now: new Date() },
    { deliveryId: claimed.id, subscriptionId, attempts: claimed.attempts, attempt: answer },
  )
}
