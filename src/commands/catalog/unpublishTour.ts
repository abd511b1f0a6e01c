import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { lockTourStanding, type TourStanding } from './lockTourStanding'

/** Takes a locked tour off the website; its newest version is a draft from then on. Throws `tour-is-not-published`. */
export const takeOffline = async (tx: Tx, tour: TourStanding): Promise<void> => {
  if (!tour.isPublished) throw new DomainError('tour-is-not-published', 'It is not on the website.')
  await tx.payload.update({ collection: 'tours', id: tour.id, data: { _status: 'draft' }, depth: 0, req: tx.req })
}

/** Takes a tour off the website, back to draft; throws `not-found`, `tour-is-not-published`. */
export const unpublishTour = (
  ctx: Context,
  { tourId, reason }: { tourId: string; reason: string | null },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const tour = await lockTourStanding(tx, tourId)
    await takeOffline(tx, tour)
    await audit(tx.req, {
      action: 'tours.unpublished',
      entity: 'tours',
      entityId: tourId,
      before: { stage: tour.stage },
      after: { stage: 'draft' },
      reason,
    })
  })
