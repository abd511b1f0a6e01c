import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockTourStanding } from './lockTourStanding'
import { staffIdOf } from './staffIdOf'
import { writeReview } from './writeReview'

/** Gives a tour in review back to whoever submitted it, with what is to be changed; throws `not-found`, `illegal-transition`. */
export const sendTourBack = (ctx: Context, { tourId, comment }: { tourId: string; comment: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const tour = await lockTourStanding(tx, tourId)
    // From published a draft is made by editing, not by sending back.
    assertTransition(tourStageMachine, { from: tour.stage === 'in_review' ? 'in_review' : 'draft', to: 'draft' })
    await writeReview(tx, tourId, {
      stage: 'draft',
      submittedBy: tour.submittedBy,
      submittedAt: null,
      reviewer: null,
      reviewedBy: staffIdOf(tx.actor),
      note: comment,
      sentBackAt: tx.now,
    })
    await audit(tx.req, {
      action: 'tours.sent_back',
      entity: 'tours',
      entityId: tourId,
      before: { stage: 'in_review' },
      after: { stage: 'draft' },
      reason: comment,
    })
    await emit(tx.req, { type: 'tour.sent_back', data: { tourId, submittedById: tour.submittedBy, note: comment } })
  })
