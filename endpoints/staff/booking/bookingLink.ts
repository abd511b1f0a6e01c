import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { openLinkUrl } from '@/src/platform/links/customerLinks'
import { talksOfBookings } from './bookingRights'

/** Hands staff the customer's link to a booking, where it is seen and paid. */
export const bookingLink = staffEndpoint({
  method: 'post',
  path: '/api/v1/bookings/:id/link',
  operationId: 'copyBookingLink',
  summary: 'The customer’s link to a booking, where it is paid',
  tag: 'Bookings',
  params: z.object({ id: z.string() }),
  may: talksOfBookings,
  answers: { 200: { description: 'The link.', schema: z.object({ url: z.url() }) } },
  handle: async ({ ctx, params }) => {
    const booking = await findVisible(ctx, { collection: 'bookings', id: params.id })
    const url = await openLinkUrl(ctx, { kind: 'booking', targetId: booking.id })
    if (!url) throw new DomainError('not-found', 'This booking has no open link.')
    return json({ url })
  },
})
