import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { isReviewer } from '@/src/queries/catalog/reviewers'
import { assertPublishable } from './assertPublishable'
import { lockTourStanding } from './lockTourStanding'
import { staffIdOf } from './staffIdOf'
import { writeReview } from './writeReview'

/**
 * Hands a tour's newest version to somebody to look over: to one person, or to whoever may. Throws `not-found`,
 * `illegal-transition`, `unknown-reviewer`, or `tour-incomplete` while something blocks it anyway.
 */
export const submitTour = (
  ctx: Context,
  { tourId, reviewerId, note }: { tourId: string; reviewerId: string | null; note: string | null },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const tour = await lockTourStanding(tx, tourId)
    assertTransition(tourStageMachine, { from: tour.stage, to: 'in_review' })
    const submittedBy = staffIdOf(tx.actor)
    if (reviewerId && (reviewerId === submittedBy || !(await isReviewer(tx, reviewerId))))
      throw new DomainError('unknown-reviewer', 'Choose somebody else who edits tours.')
    await assertPublishable(tx, tourId)
    await writeReview(tx, tourId, {
      stage: 'in_review',
      submittedBy,
      submittedAt: tx.now,
      reviewer: reviewerId,
      reviewedBy: null,
      note,
      sentBackAt: null,
    })
    await audit(tx.req, {
      action: 'tours.submitted',
      entity: 'tours',
      entityId: tourId,
      before: { stage: tour.stage },
      after: { stage: 'in_review', reviewer: reviewerId },
      reason: note,
    })
    await emit(tx.req, { type: 'tour.submitted', data: { tourId, reviewerId, note } })
  })
