import { tellOfUnassigned as tell } from '@/src/commands/crm/tellOfUnassigned'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the managers of a lead nobody could take. */
export const tellOfUnassigned = consumer({
  name: 'crm.tell-of-unassigned',
  on: 'lead.unassigned',
  run: (ctx, { id: eventId, data: { leadId } }) => tell(ctx, { leadId, eventId }),
})
