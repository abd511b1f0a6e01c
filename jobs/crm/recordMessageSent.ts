import { recordMessageSent as record } from '@/src/commands/crm/recordMessageSent'
import { consumer } from '@/src/platform/jobs/job'

/** Puts what was sent to a customer on the lead's timeline. */
export const recordMessageSent = consumer({
  name: 'crm.record-message-sent',
  on: 'message.sent',
  run: (ctx, { data }) => record(ctx, data),
})
