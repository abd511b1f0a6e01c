import { tellOfApprovalAnswered as tellAsker } from '@/src/commands/quote/tellOfApprovalAnswered'
import { tellOfApprovalAsked as tellManagers } from '@/src/commands/quote/tellOfApprovalAsked'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the managers that a price waits for their word. */
export const tellOfApprovalAsked = consumer({
  name: 'quote.tell-of-approval-asked',
  on: 'quote.approval_asked',
  run: (ctx, { data }) => tellManagers(ctx, data),
})

/** Tells whoever asked what was answered. */
export const tellOfApprovalAnswered = consumer({
  name: 'quote.tell-of-approval-answered',
  on: 'quote.approval_answered',
  run: (ctx, { data }) => tellAsker(ctx, data),
})
