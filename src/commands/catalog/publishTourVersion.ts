import { decideApproval } from '@/src/domain/catalog/decideApproval'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { asksSecondPerson } from '@/src/queries/catalog/asksSecondPerson'
import { assertPublishable } from './assertPublishable'
import { bringBackVersion, type EarlierVersion } from './bringBackVersion'
import { lockTourStanding } from './lockTourStanding'
import type { PublishTour } from './publishTour'
import { putOnline } from './putOnline'
import { staffIdOf } from './staffIdOf'

type PublishTourVersion = EarlierVersion & Pick<PublishTour, 'tourId' | 'isManager' | 'reason'>

/**
 * Puts an earlier version of a tour on the website again, as if somebody had written it anew: the check list and the
 * second person are asked as for any other. Throws what `restoreTourVersion` and `publishTour` throw; then nothing moved.
 */
export const publishTourVersion = (
  ctx: Context,
  { tourId, isManager, reason, ...version }: PublishTourVersion,
): Promise<{ publicId: string }> =>
  inTransaction(ctx, async (tx) => {
    const before = await lockTourStanding(tx, tourId)
    const { savedAt } = await bringBackVersion(tx, before, version)
    const tour = await lockTourStanding(tx, tourId)
    const { isOverride } = decideApproval(tour, {
      staffId: staffIdOf(tx.actor),
      isManager,
      reason,
      asksSecondPerson: await asksSecondPerson(tx),
      seen: null,
    })
    await assertPublishable(tx, tourId)
    await putOnline(tx, { tour, reviewedBy: null })
    await audit(tx.req, {
      action: 'tours.version_published',
      entity: 'tours',
      entityId: tourId,
      before: { stage: before.stage },
      after: { stage: 'published', version: version.versionId, savedAt, ...(isOverride && { override: true }) },
      reason,
    })
    return { publicId: tour.publicId }
  })
