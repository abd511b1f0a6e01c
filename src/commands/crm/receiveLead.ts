import type { LeadRequest } from '@/src/domain/crm/leadRequest'
import { nextStepMessage } from '@/src/domain/crm/nextStepMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { answerOnce } from '@/src/platform/idempotency/answerOnce'
import { intakeLead } from './intakeLead'
import type { Submission } from './writeIntake'

/** What the website is answered; it never tells whether the customer was already known. */
export type LeadReceipt = {
  lead_id: string
  status: 'accepted'
  next_step_message: string
  owner: string | null
  sla_due_at: string
}

export const receiveLeadRoute = 'POST /public/v1/leads'

type ReceiveLead = { request: LeadRequest; submission: Submission; key: string | null }

/** Takes in a request from the website; the same key with the same request is one lead and one answer. */
export const receiveLead = (
  ctx: Context,
  { request, submission, key }: ReceiveLead,
): Promise<{ answer: LeadReceipt; isRepeat: boolean }> =>
  inTransaction(ctx, (tx) =>
    answerOnce(tx, {
      route: receiveLeadRoute,
      key,
      request,
      work: async (): Promise<LeadReceipt> => {
        const taken = await intakeLead(tx, { request, channel: 'website', submission })
        return {
          lead_id: taken.leadId,
          status: 'accepted',
          next_step_message: nextStepMessage({ language: taken.language, owner: taken.ownerFirstName }),
          owner: taken.ownerFirstName,
          sla_due_at: taken.slaDueAt.toISOString(),
        }
      },
    }),
  )
