import { decideApproval } from '@/src/domain/catalog/decideApproval'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { asksSecondPerson } from '@/src/queries/catalog/asksSecondPerson'
import { assertPublishable } from './assertPublishable'
import { lockTourStanding } from './lockTourStanding'
import { putOnline } from './putOnline'
import { staffIdOf } from './staffIdOf'

export type PublishTour = {
  tourId: string
  /** What the person says they do: approve what another submitted, or publish a draft. */
  as: 'approved' | 'published'
  isManager: boolean
  /** The version that was read. */
  seen: Date | null
  /** Why, where a manager decides alone. */
  reason: string | null
}

/**
 * Puts a tour's newest version on the website: approved out of its review, or straight from draft where no second person
 * is asked for. Throws `not-found`, `illegal-transition`, `tour-changed`, `tour-incomplete`, `tour-retired`,
 * `asks-second-person`, `reason-required`.
 */
export const publishTour = (
  ctx: Context,
  { tourId, as, isManager, seen, reason }: PublishTour,
): Promise<{ publicId: string }> =>
  inTransaction(ctx, async (tx) => {
    const tour = await lockTourStanding(tx, tourId)
    if (as === 'approved' && tour.stage !== 'in_review')
      throw new DomainError('illegal-transition', 'It is not in review, or somebody was quicker.')
    const staffId = staffIdOf(tx.actor)
    const { isOverride } = decideApproval(tour, {
      staffId,
      isManager,
      reason,
      asksSecondPerson: await asksSecondPerson(tx),
      seen,
    })
    await assertPublishable(tx, tourId)
    await putOnline(tx, { tour, reviewedBy: as === 'approved' ? staffId : null })
    await audit(tx.req, {
      action: `tours.${as}`,
      entity: 'tours',
      entityId: tourId,
      before: { stage: tour.stage },
      after: { stage: 'published', ...(isOverride && { override: true }) },
      reason,
    })
    return { publicId: tour.publicId }
  })
