import type { Tx } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import type { TourStanding } from './lockTourStanding'

/** Publishes the newest version of a locked tour that was cleared for it; the guards of every other way in still look at it. */
export const putOnline = async (
  tx: Tx,
  { tour, reviewedBy }: { tour: TourStanding; reviewedBy: string | null },
): Promise<void> => {
  const { context } = tx.req
  context.isApproved = true
  context.tourStanding = {
    reviewedBy,
    editedBy: tour.editedBy,
    reviewer: null,
    reviewNote: null,
    sentBackAt: null,
  }
  await tx.payload.update({
    collection: 'tours',
    id: tour.id,
    data: { _status: 'published' },
    depth: 0,
    req: tx.req,
  })
  delete context.isApproved
  delete context.tourStanding
  await emit(tx.req, { type: 'tour.published', data: { tourId: tour.id, publicId: tour.publicId } })
}
