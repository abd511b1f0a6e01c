import { z } from 'zod'
import { seesMargin } from '@/src/access/marginRights'
import { approvalMachine } from '@/src/domain/quote/approvalMachine'
import { approvalWords } from '@/src/domain/quote/approvalWords'
import { pricingWarningCodes } from '@/src/domain/quote/pricingWarning'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { type NewestApproval, newestApproval } from '@/src/queries/quote/newestApproval'
import { offerOf } from '@/src/queries/quote/offerOf'
import { moneyWire, toMoneyWire } from '@/src/queries/quote/quoteWire'
import { decidesOnPrices, worksQuotes } from './quoteRights'

const approvalWire = z.object({
  state: z.enum(approvalMachine.states),
  reasons: z.array(z.string()),
  note: z.string().nullable(),
  asked_by: z.string().nullable(),
  asked_at: z.iso.datetime(),
  answered_by: z.string().nullable(),
  answered_at: z.iso.datetime().nullable(),
  answer_note: z.string().nullable(),
})

const instantOf = (at: string): string => new Date(at).toISOString()

const toApprovalWire = (found: NewestApproval, sees: boolean): z.infer<typeof approvalWire> => ({
  state: found.state,
  reasons: sees ? found.reasons.split('\n') : [],
  note: found.note,
  asked_by: found.askedBy,
  asked_at: instantOf(found.askedAt),
  answered_by: found.answeredBy,
  answered_at: found.answeredAt && instantOf(found.answeredAt),
  answer_note: found.answerNote,
})

/** Tells what stands between a draft and its customer. */
export const versionStanding = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/standing',
  operationId: 'readQuoteVersionStanding',
  summary:
    'What stands between a draft and its customer: what is missing, what a rate warns of, what a manager must approve',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: {
    200: {
      description: 'The price as it is now, and everything that keeps it from being sent.',
      schema: z.object({
        status: z.string(),
        total: moneyWire,
        reasons_not_to_send: z.array(z.string()),
        approval_reasons: z.array(z.string()),
        warnings: z.array(
          z.object({
            code: z.enum(pricingWarningCodes),
            line_id: z.string(),
            detail: z.string(),
            overridden: z.string().nullable(),
          }),
        ),
        approval: approvalWire.nullable(),
        may_decide: z.boolean(),
      }),
    },
  },
  handle: async ({ ctx, params }) => {
    const sees = seesMargin(ctx.req.user)
    const version = await findVisible(ctx, { collection: 'quote-versions', id: params.id })
    const { priced, standing, reasonsNotToSend } = await offerOf(ctx, { versionId: version.id })
    const approval = await newestApproval(ctx, { versionId: version.id })
    return json({
      status: version.status,
      total: toMoneyWire(priced.shown.quote.total),
      reasons_not_to_send: reasonsNotToSend,
      approval_reasons: [...new Set(standing.approvalReasons.map(approvalWords({ seesMargin: sees })))],
      warnings: standing.warnings.map(({ code, lineId, detail, overridden }) => ({
        code,
        line_id: lineId,
        detail,
        overridden,
      })),
      approval: approval ? toApprovalWire(approval, sees) : null,
      may_decide: ctx.req.user ? decidesOnPrices(ctx.req.user) : false,
    })
  },
})
