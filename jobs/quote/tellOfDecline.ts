import { tellOfDecline as tell } from '@/src/commands/quote/tellOfDecline'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the owner that the customer declined a quote, and why. */
export const tellOfDecline = consumer({
  name: 'quote.tell-of-decline',
  on: 'quote.declined',
  run: (ctx, { data }) => tell(ctx, data),
})
