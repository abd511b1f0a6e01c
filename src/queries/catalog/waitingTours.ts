import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

export type WaitingTour = {
  id: string
  title: string
  stage: 'draft' | 'in_review'
  submittedBy: string | null
  reviewer: string | null
  note: string | null
}

const waitingMax = 200

/** Lists tours that wait for somebody: in review for a second person, or sent back to whoever submitted them. */
export const waitingTours = (at: HasSession): Promise<WaitingTour[]> =>
  rowsOf<WaitingTour>(
    at,
    sql`SELECT t.id, coalesce(l.version_title, t.public_id, 'A tour') AS title, v.version_stage AS stage, s.name AS "submittedBy",
          r.name AS reviewer, v.version_review_note AS note
        FROM _tours_v v JOIN tours t ON t.id = v.parent_id
        LEFT JOIN _tours_v_locales l ON l._parent_id = v.id AND l._locale = 'en'
        LEFT JOIN staff s ON s.id = v.version_submitted_by_id LEFT JOIN staff r ON r.id = v.version_reviewer_id
        WHERE v.latest AND (v.version_stage = 'in_review' OR (v.version_stage = 'draft' AND v.version_sent_back_at IS NOT NULL))
        ORDER BY coalesce(v.version_submitted_at, v.version_sent_back_at), t.id LIMIT ${waitingMax}`,
  )
