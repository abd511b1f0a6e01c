import { NOTICE_DAYS } from '@/src/domain/finance/allocateReceipts'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { companySettings } from '@/src/queries/shared/company'

/** Lists bookings that a new day moves on: a trip that begins or is over, a payment that falls due or is late. */
export const bookingsToCatchUp = async (ctx: Context, { limit }: { limit: number }): Promise<string[]> => {
  const { zone } = await companySettings(ctx)
  const today = todayIn(zone, ctx.now)
  const rows = await rowsOf<{ id: string }>(
    ctx.req,
    sql`SELECT b.id FROM bookings b
        WHERE (b.status = 'confirmed' AND b.start_date <= ${today})
           OR (b.status = 'in_progress' AND b.end_date < ${today})
           OR (b.status IN ('pending', 'confirmed', 'in_progress', 'completed') AND EXISTS (
                SELECT FROM payment_plan_rows r
                WHERE r.booking_id = b.id
                  AND ((r.status = 'planned' AND r.due_date <= ${addDays(today, NOTICE_DAYS)}) OR (r.status = 'due' AND r.due_date < ${today}))))
        ORDER BY b.id LIMIT ${limit}`,
  )
  return rows.map(({ id }) => id)
}
