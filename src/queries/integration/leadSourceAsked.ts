import { type ReportPeriod, reportPeriod } from '@/src/domain/crm/leadSourceReport'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

const zoneDefault = 'Asia/Ho_Chi_Minh'

/** Reads the period a report is asked for, in the company's zone; throws `invalid-period`. */
export const leadSourceAsked = async (
  ctx: Pick<Context, 'payload' | 'now'>,
  given: { from?: string; to?: string },
): Promise<{ period: ReportPeriod; zone: string }> => {
  const settings = await rowOf<{ zone: string | null }>(ctx, sql`SELECT zone FROM company_settings LIMIT 1`)
  const zone = settings?.zone ?? zoneDefault
  return { period: reportPeriod(given, { today: todayIn(zone, ctx.now) }), zone }
}
