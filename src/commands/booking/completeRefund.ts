import { recordActivity } from '@/src/commands/crm/recordActivity'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Money } from '@/src/domain/shared/money'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { followFacts } from './followFacts'
import type { BookingRow } from './lockBooking'

type CompletedRefund = { booking: BookingRow; paymentId: string; amount: Money; reason?: string | null }

/** Carries out what follows from money that went back: the plan shows it open again; its payment row is written and the booking locked. */
export const completeRefund = async (
  tx: Tx,
  { booking, paymentId, amount, reason = null }: CompletedRefund,
): Promise<void> => {
  const data = { paymentId, bookingId: booking.id, ...amount }
  await recordActivity(tx, {
    leadId: booking.lead_id,
    type: 'payment',
    detail: `${formatMoney(amount, 'en')} refunded on booking ${booking.reference}.`,
    data: { paymentId, bookingId: booking.id },
  })
  await audit(tx.req, {
    action: 'refund.completed',
    entity: 'payments',
    entityId: paymentId,
    after: { booking: booking.reference, ...amount },
    reason,
  })
  await emit(tx.req, { type: 'refund.completed', data })
  await followFacts(tx, booking.id)
}
