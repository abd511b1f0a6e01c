import { restoreVersionOperation } from 'payload'
import { validate as isUuid } from 'uuid'
import type { CatalogErrorCode } from '@/src/domain/catalog/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import type { TourStanding } from './lockTourStanding'

export type EarlierVersion = {
  versionId: string
  /** When the newest version that was read was saved: what somebody wrote since is not written over. */
  seen: Date
}

/**
 * Makes an earlier version of a locked tour its newest draft, in every language; tells when that version was saved.
 * Throws `not-found`, `version-is-newest`, or `tour-changed` where the tour is not as it was read.
 */
export const bringBackVersion = async (
  tx: Tx,
  tour: TourStanding,
  { versionId, seen }: EarlierVersion,
): Promise<{ savedAt: string }> => {
  const version = isUuid(versionId)
    ? await rowOf<{ latest: boolean | null; savedAt: string }>(
        tx,
        sql`SELECT latest, to_json(version_updated_at) #>> '{}' AS "savedAt" FROM _tours_v WHERE id = ${versionId} AND parent_id = ${tour.id}`,
      )
    : undefined
  if (!version) throw new DomainError('not-found', 'There is no such version of it.')
  if (seen.getTime() !== tour.revision.getTime())
    throw new DomainError<CatalogErrorCode>('tour-changed', 'It was changed since you read it: look at it again.')
  if (version.latest) throw new DomainError<CatalogErrorCode>('version-is-newest', 'It is the newest version already.')
  // The Local API restores what was published as published; only the operation itself knows of drafts.
  await restoreVersionOperation({
    collection: tx.payload.collections.tours,
    id: versionId,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req: tx.req,
  })
  // Payload leaves its mark on the request: what the command writes next restores nothing.
  delete tx.req.context.isRestoringVersion
  return { savedAt: version.savedAt }
}
