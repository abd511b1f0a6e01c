import type { ApprovalState } from '@/src/domain/quote/approvalMachine'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

export type NewestApproval = {
  state: ApprovalState
  reasons: string
  note: string | null
  askedBy: string | null
  askedAt: string
  answeredBy: string | null
  answeredAt: string | null
  answerNote: string | null
}

/** Reads what managers were last asked about a version's price, names included; undefined where they never were. */
export const newestApproval = (
  ctx: Context,
  { versionId }: { versionId: string },
): Promise<NewestApproval | undefined> =>
  rowOf<NewestApproval>(
    ctx.req,
    sql`SELECT a.state, a.reasons, a.note, asker.name AS "askedBy", a.asked_at AS "askedAt", answerer.name AS "answeredBy",
          a.answered_at AS "answeredAt", a.answer_note AS "answerNote"
        FROM price_approvals a LEFT JOIN staff asker ON asker.id = a.asked_by_id
        LEFT JOIN staff answerer ON answerer.id = a.answered_by_id
        WHERE a.version_id = ${versionId} ORDER BY a.asked_at DESC, a.id DESC LIMIT 1`,
  )
