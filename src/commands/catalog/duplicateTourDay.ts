import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockTour } from './lockTour'
import { copiesOf, writeTourRows } from './writeTourRows'

/** Puts a copy of a day behind it in a tour's newest draft, in every language; throws `not-found`. */
export const duplicateTourDay = (
  ctx: Context,
  { tourId, dayId }: { tourId: string; dayId: string },
): Promise<{ dayId: string; position: number }> =>
  inTransaction(ctx, async (tx) => {
    const { tour, translations } = await lockTour(tx, tourId)
    const at = tour.days.findIndex(({ id }) => id === dayId)
    const { copies, carried } = copiesOf(tour.days.slice(at, at + 1), { list: 'days', translations })
    const [copy] = copies
    if (at < 0 || !copy) throw new DomainError('not-found', 'There is no such day.')
    const rows = tour.days.toSpliced(at + 1, 0, copy)
    await writeTourRows(tx, { tourId, list: 'days', rows, carried, added: [copy.id] })
    const after = { day: copy.id, copyOf: dayId, position: at + 2 }
    await audit(tx.req, { action: 'tours.day_duplicated', entity: 'tours', entityId: tourId, after })
    await emit(tx.req, { type: 'tour.edited', data: { tourId, what: 'days' } })
    return { dayId: copy.id, position: at + 2 }
  })
