import type { ApprovalState } from '@/src/domain/quote/approvalMachine'

/** What `GET /api/v1/quote-versions/{id}/standing` answers. */
export type Standing = {
  status: string
  total: { amount_minor: number; currency: string }
  reasons_not_to_send: string[]
  approval_reasons: string[]
  warnings: { code: string; line_id: string; detail: string; overridden: string | null }[]
  approval: {
    state: ApprovalState
    reasons: string[]
    note: string | null
    asked_by: string | null
    asked_at: string
    answered_by: string | null
    answer_note: string | null
  } | null
  may_decide: boolean
}
