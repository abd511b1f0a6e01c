import { handQuotesOver } from '@/src/commands/quote/handQuotesOver'
import { consumer } from '@/src/platform/jobs/job'

/** Gives a lead's quotes to the lead's new owner. */
export const passQuotesOn = consumer({
  name: 'quote.follow-owner',
  on: 'lead.assigned',
  run: (ctx, { data: { leadId } }) => handQuotesOver(ctx, { leadId }),
})
