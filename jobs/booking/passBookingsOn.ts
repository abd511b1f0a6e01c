import { handBookingsOver } from '@/src/commands/booking/handBookingsOver'
import { consumer } from '@/src/platform/jobs/job'

/** Gives a lead's bookings to the lead's new owner. */
export const passBookingsOn = consumer({
  name: 'booking.follow-owner',
  on: 'lead.assigned',
  run: (ctx, { data: { leadId } }) => handBookingsOver(ctx, { leadId }),
})
