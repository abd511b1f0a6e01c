import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockTour } from './lockTour'
import { writeTourRows } from './writeTourRows'

/** Moves a day of a tour's newest draft to a position counted from 1, to the end where there are fewer; throws `not-found`. */
export const moveTourDay = (
  ctx: Context,
  { tourId, dayId, position }: { tourId: string; dayId: string; position: number },
): Promise<{ position: number }> =>
  inTransaction(ctx, async (tx) => {
    const { days } = (await lockTour(tx, tourId)).tour
    const day = days.find(({ id }) => id === dayId)
    if (!day) throw new DomainError('not-found', 'There is no such day.')
    const others = days.filter((each) => each !== day)
    const rows = others.toSpliced(position - 1, 0, day)
    await writeTourRows(tx, { tourId, list: 'days', rows })
    await audit(tx.req, {
      action: 'tours.day_moved',
      entity: 'tours',
      entityId: tourId,
      before: { position: days.indexOf(day) + 1 },
      after: { day: dayId, position: rows.indexOf(day) + 1 },
    })
    await emit(tx.req, { type: 'tour.edited', data: { tourId, what: 'days' } })
    return { position: rows.indexOf(day) + 1 }
  })
