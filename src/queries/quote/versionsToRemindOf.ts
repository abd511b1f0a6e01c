import { reminderDue } from '@/src/domain/quote/reminderDue'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export const reminderKey = (versionId: string): string => `quote_reminder:${versionId}`

/** Lists the open versions that end within so many days and of which nobody was reminded, the next to end first. */
export const versionsToRemindOf = async (
  ctx: Context,
  { daysBefore, limit }: { daysBefore: number; limit: number },
): Promise<string[]> => {
  const now = ctx.now.toISOString()
  const rows = await rowsOf<{ id: string; sent_at: string; valid_until: string }>(
    ctx.req,
    sql`SELECT v.id, v.sent_at, v.valid_until FROM quote_versions v
        WHERE v.status IN ('sent', 'viewed') AND v.valid_until > ${now} AND v.sent_at IS NOT NULL
          AND v.valid_until <= ${now}::timestamptz + make_interval(days => ${daysBefore})
          AND NOT EXISTS (SELECT FROM messages m WHERE m.key = 'quote_reminder:' || v.id)
        ORDER BY v.valid_until LIMIT ${limit}`,
  )
  return rows
    .filter(
      ({ sent_at, valid_until }) =>
        reminderDue({ sentAt: new Date(sent_at), validUntil: new Date(valid_until), daysBefore }) <= ctx.now,
    )
    .map(({ id }) => id)
}
