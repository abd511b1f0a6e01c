import { validate as isUuid } from 'uuid'
import type { BookingStatus } from '@/src/domain/booking/bookingMachine'
import type { FinanceErrorCode } from '@/src/domain/finance/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { followFacts } from './followFacts'
import { lockBooking } from './lockBooking'

type PlanRow = {
  id: string
  booking_id: string
  status: string
  label: string
  amount_minor: number
  paid_minor: number
  shortfall_minor: number
}

const lockPlanRow = async (tx: Tx, id: string): Promise<PlanRow> => {
  const read = () =>
    rowOf<PlanRow>(
      tx,
      sql`SELECT id, booking_id, status, label, amount_minor, paid_minor, shortfall_minor FROM payment_plan_rows WHERE id = ${id}`,
    )
  const found = isUuid(id) ? await read() : undefined
  if (!found) throw new DomainError('not-found', 'There is no such payment in any plan.')
  await lockBooking(tx, found.booking_id)
  return (await read()) ?? found
}

/**
 * Counts a plan row as paid although less arrived, such as after a bank's fee, with the reason; the deposit's row confirms
 * the booking. Throws `not-found`, `plan-row-paid`, or `nothing-received` where nothing arrived at all.
 */
export const acceptShortfall = (
  ctx: Context,
  { planRowId, reason }: { planRowId: string; reason: string },
): Promise<{ bookingId: string; bookingStatus: BookingStatus }> =>
  inTransaction(ctx, async (tx) => {
    const row = await lockPlanRow(tx, planRowId)
    const bookingId = row.booking_id
    if (row.status === 'paid') throw new DomainError<FinanceErrorCode>('plan-row-paid', 'This is paid already.')
    if (row.paid_minor === 0)
      throw new DomainError<FinanceErrorCode>(
        'nothing-received',
        'Nothing arrived for this yet; there is no shortfall to accept.',
      )

    const shortfallMinor = row.amount_minor - row.paid_minor
    await rowsOf(
      tx,
      sql`UPDATE payment_plan_rows SET shortfall_minor = ${shortfallMinor}, shortfall_reason = ${reason}, updated_at = ${tx.now.toISOString()}
          WHERE id = ${planRowId}`,
    )
    await audit(tx.req, {
      action: 'plan_row.shortfall_accepted',
      entity: 'payment-plan-rows',
      entityId: planRowId,
      before: { shortfallMinor: row.shortfall_minor },
      after: { shortfallMinor, label: row.label },
      reason,
    })
    const { status } = await followFacts(tx, bookingId)
    return { bookingId, bookingStatus: status }
  })
