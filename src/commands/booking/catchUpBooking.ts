import type { BookingStatus } from '@/src/domain/booking/bookingMachine'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { followFacts } from './followFacts'

/** Brings a booking, its plan and its lead to what the calendar says today; throws `not-found`. */
export const catchUpBooking = (
  ctx: Context,
  { bookingId }: { bookingId: string },
): Promise<{ status: BookingStatus }> =>
  inTransaction(ctx, async (tx) => {
    const { status } = await followFacts(tx, bookingId)
    return { status }
  })
