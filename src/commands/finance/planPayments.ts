import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import { planRows } from '@/src/domain/finance/planRows'
import { planRowLabel } from '@/src/domain/finance/planText'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'

type PlanPayments = {
  bookingId: string
  total: Money
  plan: PaymentPlan
  language: Language
  acceptedOn: CalendarDate
  tripStart: CalendarDate | null
  tripEnd: CalendarDate | null
}

/** Writes the rows of a booking's payment plan, labelled for the customer, from the day of acceptance; throws `plan-not-whole`. */
export const planPayments = async (tx: Tx, { bookingId, language, ...planned }: PlanPayments): Promise<void> => {
  const at = tx.now.toISOString()
  const rows = planRows(planned).map(
    (row) =>
      sql`(${newId()}, ${bookingId}, ${row.position}, ${row.kind}::enum_payment_plan_rows_kind, ${planRowLabel(row, language)}, ${row.percent},
           ${row.amount.amountMinor}::bigint, 0, 0, ${row.amount.currency}::enum_currency, ${row.dueDate}, ${JSON.stringify(row.anchor)}::jsonb, ${at}, ${at})`,
  )
  await rowsOf(
    tx,
    sql`INSERT INTO payment_plan_rows (id, booking_id, position, kind, label, percent, amount_minor, paid_minor, shortfall_minor, currency, due_date,
               anchor, created_at, updated_at)
        VALUES ${sql.join(rows, sql`, `)}`,
  )
}
