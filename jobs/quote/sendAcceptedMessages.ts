import { tellOfAcceptance } from '@/src/commands/quote/tellOfAcceptance'
import { consumer } from '@/src/platform/jobs/job'

/** Tells customer and owner that a quote was accepted. */
export const sendAcceptedMessages = consumer({
  name: 'quote.tell-of-acceptance',
  on: 'quote.accepted',
  run: (ctx, { data }) => tellOfAcceptance(ctx, data),
})
