import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { tellStaff } from './tellStaff'

type Told = {
  tourId: string
  staffId: string | null
  eventId: string
  what: 'waits' | 'sent-back'
  note: string | null
}

/** Tells one person that a tour waits for them, or came back to them with what is to be changed. */
export const tellOfReview = (ctx: Context, { tourId, staffId, eventId, what, note }: Told): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const tour = await rowOf<{ title: string }>(
      tx,
      sql`SELECT coalesce(l.version_title, 'A tour') AS title FROM _tours_v v
          LEFT JOIN _tours_v_locales l ON l._parent_id = v.id AND l._locale = 'en' WHERE v.parent_id = ${tourId} AND v.latest`,
    )
    if (!tour) return
    const opening = what === 'waits' ? 'It waits for you to look over.' : 'It was sent back to you.'
    await tellStaff(tx, {
      staffId,
      key: eventId,
      tourId,
      title: tour.title,
      notes: [opening, note].filter(Boolean).join(' '),
    })
  })
