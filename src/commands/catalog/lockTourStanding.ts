import { validate as isUuid } from 'uuid'
import type { TourOffer } from '@/src/domain/catalog/tourOfferMachine'
import type { TourStage } from '@/src/domain/catalog/tourStageMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

/** Where a tour's newest version stands. */
export type TourStanding = {
  id: string
  publicId: string
  title: string
  isPublished: boolean
  stage: TourStage
  offer: TourOffer
  /** Tells this version of the content from every other: when it was saved. */
  revision: Date
  submittedBy: string | null
  reviewer: string | null
  editedBy: string | null
}

/** Locks a tour and its newest version until the transaction ends and tells where it stands; throws `not-found`. */
export const lockTourStanding = async (tx: Tx, tourId: string): Promise<TourStanding> => {
  if (isUuid(tourId)) {
    await rowsOf(tx, sql`SELECT 1 FROM tours WHERE id = ${tourId} FOR UPDATE`)
    // An edit marks the version before it as no longer the newest: it waits for this one.
    await rowsOf(tx, sql`SELECT 1 FROM _tours_v WHERE parent_id = ${tourId} AND latest FOR UPDATE`)
  }
  const row = isUuid(tourId)
    ? await rowOf<Omit<TourStanding, 'revision'> & { revision: string }>(
        tx,
        sql`SELECT t.id, t.public_id AS "publicId", t._status = 'published' AS "isPublished", v.version_stage AS stage, t.offer,
              v.version_updated_at AS revision, v.version_submitted_by_id AS "submittedBy", v.version_reviewer_id AS reviewer,
              v.version_edited_by_id AS "editedBy", coalesce(l.version_title, t.public_id, 'A tour') AS title
            FROM tours t JOIN _tours_v v ON v.parent_id = t.id AND v.latest
            LEFT JOIN _tours_v_locales l ON l._parent_id = v.id AND l._locale = 'en' WHERE t.id = ${tourId} LIMIT 1`,
      )
    : undefined
  if (!row) throw new DomainError('not-found', 'There is no such tour.')
  return { ...row, revision: new Date(row.revision) }
}
