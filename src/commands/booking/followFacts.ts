import { applyLeadFact } from '@/src/commands/crm/applyLeadFact'
import { recordActivity } from '@/src/commands/crm/recordActivity'
import { allocatePayments } from '@/src/commands/finance/allocatePayments'
import { type BookingStatus, bookingMachine } from '@/src/domain/booking/bookingMachine'
import { bookingMovesAfter } from '@/src/domain/booking/bookingStatusFrom'
import type { Allocation } from '@/src/domain/finance/allocateReceipts'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { companySettings } from '@/src/queries/shared/company'
import { type BookingRow, lockBooking } from './lockBooking'

const confirm = async (tx: Tx, booking: BookingRow): Promise<void> => {
  await applyLeadFact(tx, { leadId: booking.lead_id, fact: 'deposit_recorded' })
  await recordActivity(tx, {
    leadId: booking.lead_id,
    type: 'booking',
    detail: `Booking ${booking.reference} confirmed: the deposit is recorded.`,
  })
  await emit(tx.req, { type: 'booking.confirmed', data: { bookingId: booking.id } })
}

const move = async (tx: Tx, { booking, from, to }: { booking: BookingRow; from: BookingStatus; to: BookingStatus }) => {
  assertTransition(bookingMachine, { from, to })
  const at = tx.now.toISOString()
  await rowsOf(
    tx,
    sql`UPDATE bookings SET status = ${to}, updated_at = ${at},
               confirmed_at = CASE WHEN ${to === 'confirmed'} THEN ${at}::timestamptz ELSE confirmed_at END
        WHERE id = ${booking.id}`,
  )
  if (to === 'confirmed') await confirm(tx, booking)
  if (to === 'completed') await applyLeadFact(tx, { leadId: booking.lead_id, fact: 'trip_ended' })
  await audit(tx.req, {
    action: `booking.${to}`,
    entity: 'bookings',
    entityId: booking.id,
    before: { status: from },
    after: { status: to },
  })
}

/**
 * Brings a booking to what its receipts and dates say: plan rows and what is paid, then the states they lead to, the
 * lead with them. Nothing is written that already stands.
 */
export const followFacts = async (
  tx: Tx,
  bookingId: string,
): Promise<{ allocation: Allocation; status: BookingStatus }> => {
  const booking = await lockBooking(tx, bookingId)
  const { zone } = await companySettings(tx)
  const today = todayIn(zone, tx.now)
  const { allocation, depositRecorded } = await allocatePayments(tx, {
    bookingId,
    currency: booking.currency,
    today,
  })
  const paidMinor = allocation.paid.amountMinor + allocation.unallocated.amountMinor
  await rowsOf(
    tx,
    sql`UPDATE bookings SET paid_minor = ${paidMinor}, updated_at = ${tx.now.toISOString()} WHERE id = ${bookingId} AND paid_minor <> ${paidMinor}`,
  )
  const facts = {
    cancelled: false,
    depositRecorded,
    startDate: booking.start_date,
    endDate: booking.end_date,
    today,
  }
  let { status } = booking
  for (const to of bookingMovesAfter({ status, facts })) {
    await move(tx, { booking, from: status, to })
    status = to
  }
  return { allocation, status }
}
