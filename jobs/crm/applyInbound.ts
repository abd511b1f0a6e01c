import { applyInbound as apply } from '@/src/commands/crm/applyInbound'
import { consumer } from '@/src/platform/jobs/job'

/** Finds the lead a message that came in belongs to. */
export const applyInbound = consumer({
  name: 'crm.apply-inbound',
  on: 'message.received',
  run: (ctx, { data }) => apply(ctx, data),
})
