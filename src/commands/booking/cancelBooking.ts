import { recordActivity } from '@/src/commands/crm/recordActivity'
import { bookingMachine } from '@/src/domain/booking/bookingMachine'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockBooking } from './lockBooking'

/** Cancels a booking with the reason; what was paid stays until it is refunded. Throws `not-found` or `illegal-transition`. */
export const cancelBooking = (
  ctx: Context,
  { bookingId, reason }: { bookingId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { status, reference, lead_id: leadId } = await lockBooking(tx, bookingId)
    assertTransition(bookingMachine, { from: status, to: 'cancelled' })
    await rowsOf(
      tx,
      sql`UPDATE bookings SET status = 'cancelled', cancel_reason = ${reason}, updated_at = ${tx.now.toISOString()} WHERE id = ${bookingId}`,
    )
    await recordActivity(tx, { leadId, type: 'booking', detail: `Booking ${reference} cancelled: ${reason}` })
    await audit(tx.req, {
      action: 'booking.cancelled',
      entity: 'bookings',
      entityId: bookingId,
      before: { status },
      after: { status: 'cancelled' },
      reason,
    })
    await emit(tx.req, { type: 'booking.cancelled', data: { bookingId } })
  })
