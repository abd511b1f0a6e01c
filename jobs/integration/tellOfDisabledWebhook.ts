import { tellOfDisabledWebhook as tell } from '@/src/commands/integration/tellOfDisabledWebhook'
import { consumer } from '@/src/platform/jobs/job'

/** Tells managers that an address is told of nothing any more. */
export const tellOfDisabledWebhook = consumer({
  name: 'integration.tell-of-disabled-webhook',
  on: 'webhook_subscription.disabled',
  run: (ctx, { id: eventId, data: { subscriptionId } }) => tell(ctx, { subscriptionId, eventId }),
})
