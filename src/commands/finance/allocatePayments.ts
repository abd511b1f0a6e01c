import { type Allocation, allocateReceipts, type PayableRow } from '@/src/domain/finance/allocateReceipts'
import { allocationsOf, type NetReceipt } from '@/src/domain/finance/allocationsOf'
import { isDepositRecorded } from '@/src/domain/finance/isDepositRecorded'
import type { PlanRowKind } from '@/src/domain/finance/planRows'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

type PlanRow = {
  id: string
  position: string
  kind: PlanRowKind
  amount_minor: number
  shortfall_minor: number
  due_date: CalendarDate | null
}
type ReceiptRow = { id: string; net_minor: number }
type AllocatePayments = { bookingId: string; currency: CurrencyCode; today: CalendarDate }

const readPlan = (tx: Tx, bookingId: string) =>
  rowsOf<PlanRow>(
    tx,
    sql`SELECT id, position, kind, amount_minor, coalesce(shortfall_minor, 0) AS shortfall_minor, due_date
        FROM payment_plan_rows WHERE booking_id = ${bookingId} ORDER BY position FOR UPDATE`,
  )

/** A lost dispute took the money away again. */
const readReceipts = (tx: Tx, bookingId: string) =>
  rowsOf<ReceiptRow>(
    tx,
    sql`SELECT id, received_minor - refunded_minor AS net_minor FROM payments
        WHERE booking_id = ${bookingId} AND received_minor > refunded_minor AND status <> 'lost' ORDER BY created_at, id`,
  )

const writeRows = (tx: Tx, { rows }: Allocation) =>
  rowsOf(
    tx,
    sql`UPDATE payment_plan_rows r SET paid_minor = s.paid, status = s.status::enum_payment_plan_rows_status, updated_at = ${tx.now.toISOString()}
        FROM jsonb_to_recordset(${JSON.stringify(rows.map(({ id, paid, status }) => ({ id, paid: paid.amountMinor, status })))}::jsonb)
             AS s(id uuid, paid bigint, status text)
        WHERE r.id = s.id AND (r.paid_minor <> s.paid OR r.status::text <> s.status)`,
  )

const writeAllocations = async (tx: Tx, { bookingId, allocation, receipts }: Written): Promise<void> => {
  const parts = allocationsOf({ rows: allocation.rows, receipts }).map(({ paymentId, planRowId, amount }) => ({
    payment_id: paymentId,
    plan_row_id: planRowId,
    amount_minor: amount.amountMinor,
  }))
  await rowsOf(
    tx,
    sql`DELETE FROM payment_allocations WHERE plan_row_id IN (SELECT id FROM payment_plan_rows WHERE booking_id = ${bookingId})`,
  )
  await rowsOf(
    tx,
    sql`INSERT INTO payment_allocations (payment_id, plan_row_id, amount_minor)
        SELECT payment_id, plan_row_id, amount_minor
        FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) AS s(payment_id uuid, plan_row_id uuid, amount_minor bigint)`,
  )
}
type Written = { bookingId: string; allocation: Allocation; receipts: NetReceipt[] }

/**
 * Spreads what a booking's payments brought, after refunds, over its plan and writes what each row is paid; the booking's
 * lock is held. Answers where the plan stands and whether the deposit is recorded.
 */
export const allocatePayments = async (
  tx: Tx,
  { bookingId, currency, today }: AllocatePayments,
): Promise<{ allocation: Allocation; depositRecorded: boolean }> => {
  const money = (amountMinor: number) => ({ amountMinor, currency })
  const plan = await readPlan(tx, bookingId)
  const receipts = (await readReceipts(tx, bookingId)).map(
    ({ id, net_minor: net }): NetReceipt => ({ paymentId: id, net: money(net) }),
  )
  const rows = plan.map(
    (row): PayableRow => ({
      id: row.id,
      position: Number(row.position),
      amount: money(row.amount_minor),
      dueDate: row.due_date,
      acceptedShortfall: row.shortfall_minor > 0 ? money(row.shortfall_minor) : null,
    }),
  )
  const allocation = allocateReceipts({ currency, rows, receipts: receipts.map(({ net }) => net), today })
  await writeRows(tx, allocation)
  await writeAllocations(tx, { bookingId, allocation, receipts })
  return { allocation, depositRecorded: isDepositRecorded({ plan, states: allocation.rows }) }
}
