import type { TourStage } from '@/src/domain/catalog/tourStageMachine'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

export type Review = {
  stage: TourStage
  submittedBy: string | null
  submittedAt: Date | null
  reviewer: string | null
  reviewedBy: string | null
  note: string | null
  sentBackAt: Date | null
}

/** Writes where a tour's newest version stands in its review: a note about it, not a new version of it. */
export const writeReview = async (tx: Tx, tourId: string, review: Review): Promise<void> => {
  const { stage, submittedBy, reviewer, reviewedBy, note } = review
  const [submittedAt, sentBackAt] = [
    review.submittedAt?.toISOString() ?? null,
    review.sentBackAt?.toISOString() ?? null,
  ]
  await rowsOf(
    tx,
    sql`UPDATE _tours_v SET version_stage = ${stage}, version_submitted_by_id = ${submittedBy}, version_submitted_at = ${submittedAt},
          version_reviewer_id = ${reviewer}, version_reviewed_by_id = ${reviewedBy}, version_review_note = ${note}, version_sent_back_at = ${sentBackAt}
        WHERE parent_id = ${tourId} AND latest`,
  )
  await rowsOf(
    tx,
    sql`UPDATE tours SET stage = ${stage}, submitted_by_id = ${submittedBy}, submitted_at = ${submittedAt}, reviewer_id = ${reviewer},
          reviewed_by_id = ${reviewedBy}, review_note = ${note}, sent_back_at = ${sentBackAt}
        WHERE id = ${tourId} AND _status = 'draft'`,
  )
}
