import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { bringBackVersion, type EarlierVersion } from './bringBackVersion'
import { lockTourStanding } from './lockTourStanding'

/**
 * Makes an earlier version of a tour its newest draft; what is on the website stays there until that is published. Throws
 * `not-found`, `tour-changed`, `version-is-newest`.
 */
export const restoreTourVersion = (
  ctx: Context,
  { tourId, ...version }: { tourId: string } & EarlierVersion,
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const tour = await lockTourStanding(tx, tourId)
    const { savedAt } = await bringBackVersion(tx, tour, version)
    await audit(tx.req, {
      action: 'tours.version_restored',
      entity: 'tours',
      entityId: tourId,
      before: { stage: tour.stage },
      after: { stage: 'draft', version: version.versionId, savedAt },
    })
    await emit(tx.req, { type: 'tour.edited', data: { tourId, what: 'version' } })
  })
