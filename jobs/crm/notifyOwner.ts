import { notifyOwner as notify } from '@/src/commands/crm/notifyOwner'
import { consumer } from '@/src/platform/jobs/job'

/** Tells whoever was given a lead. */
export const notifyOwner = consumer({
  name: 'crm.notify-owner',
  on: 'lead.assigned',
  run: async (ctx, { id: eventId, data: { leadId, ownerId, quietly } }) => {
    if (ownerId && !quietly) await notify(ctx, { leadId, ownerId, eventId })
  },
})
