import { tellOwnerOfReply as tell } from '@/src/commands/crm/tellOwnerOfReply'
import { consumer } from '@/src/platform/jobs/job'

/** Tells a lead's owner that the customer wrote. */
export const tellOwnerOfReply = consumer({
  name: 'crm.tell-owner-of-reply',
  on: 'lead.reply_received',
  run: (ctx, { data }) => tell(ctx, data),
})
