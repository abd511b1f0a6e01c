import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type TourChoice = { value: string; label: string }

/** Lists the published tours to copy from, highest priority first, two hundred at most. */
export const tourChoices = async (ctx: Pick<Context, 'req'>): Promise<TourChoice[]> =>
  rowsOf<TourChoice>(
    ctx.req,
    sql`SELECT t.id AS value, l.title || ' · ' || t.duration_days || ' days' AS label
        FROM tours t JOIN tours_locales l ON l._parent_id = t.id AND l._locale = 'en'
        WHERE t._status = 'published' ORDER BY t.priority DESC, l.title LIMIT 200`,
  )
