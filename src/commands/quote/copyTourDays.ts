import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { tourContent } from '@/src/queries/quote/tourContent'
import { lockVersion } from './lockQuote'

/** Adds a published tour's days, with fresh ids, to the end of a draft's; throws `not-found` and `version-frozen`. */
export const copyTourDays = (
  ctx: Context,
  { versionId, tourId }: { versionId: string; tourId: string },
): Promise<{ days: number }> =>
  inTransaction(ctx, async (tx) => {
    const { version } = await lockVersion(tx, versionId)
    if (version.status !== 'draft')
      throw new DomainError('version-frozen', 'This version is frozen. Open a new version to change the offer.')
    const draft = await tx.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0, req: tx.req })
    const tour = await tourContent(tx, { tourId, language: draft.language })
    const days = [...(draft.days ?? []), ...(tour.days ?? [])]
    await tx.payload.update({
      collection: 'quote-versions',
      id: versionId,
      data: { days, cover: draft.cover ?? tour.cover },
      depth: 0,
      req: tx.req,
    })
    await audit(tx.req, {
      action: 'quote.days_copied',
      entity: 'quote-versions',
      entityId: versionId,
      after: { tour: tour.title, days: tour.days?.length ?? 0 },
    })
    return { days: days.length }
  })
