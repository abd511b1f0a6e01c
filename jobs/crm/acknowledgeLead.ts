import { acknowledgeLead as acknowledge } from '@/src/commands/crm/acknowledgeLead'
import { consumer } from '@/src/platform/jobs/job'

/** Thanks a customer for the request they sent. */
export const acknowledgeLead = consumer({
  name: 'crm.acknowledge-lead',
  on: 'lead.received',
  run: (ctx, { data }) => acknowledge(ctx, data),
})
