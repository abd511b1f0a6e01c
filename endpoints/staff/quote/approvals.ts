import { z } from 'zod'
import { answerApproval as answerIt } from '@/src/commands/quote/answerApproval'
import { askApproval as ask } from '@/src/commands/quote/askApproval'
import { overrideWarning as override } from '@/src/commands/quote/overrideWarning'
import { pricingWarningCodes } from '@/src/domain/quote/pricingWarning'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { decidesOnPrices, worksQuotes } from './quoteRights'

const params = z.object({ id: z.string() })
const why = z.string().trim().min(1).max(1000)

/** Asks the managers to approve a price. */
export const askApproval = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/approval/ask',
  operationId: 'askPriceApproval',
  summary: 'Ask the managers to approve the price of a draft',
  tag: 'Quotes',
  params,
  body: z.object({ note: z.string().trim().max(1000).nullish() }),
  may: worksQuotes,
  answers: {
    200: {
      description: 'Asked, or asked already.',
      schema: z.object({ approval_id: z.string(), is_new: z.boolean() }),
    },
    409: { description: 'The price needs no approval, or the version is frozen.' },
  },
  handle: async ({ ctx, params: { id }, body: { note } }) => {
    const version = await findVisible(ctx, { collection: 'quote-versions', id })
    const { approvalId, isNew } = await ask(ctx, { versionId: version.id, note: note || null })
    return json({ approval_id: approvalId, is_new: isNew })
  },
})

/** Answers for the managers. */
export const answerApproval = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/approval/answer',
  operationId: 'answerPriceApproval',
  summary: 'Approve or refuse the price of a draft, with a reason',
  tag: 'Quotes',
  params,
  body: z.object({
    answer: z.enum(['approved', 'refused']),
    note: why,
    seen_total_minor: z.int().min(0),
  }),
  may: decidesOnPrices,
  answers: {
    200: { description: 'Answered.', schema: z.object({ approval_id: z.string() }) },
    409: { description: 'The price is another by now, needs no approval, or nobody asks for what is refused.' },
  },
  handle: async ({ ctx, params: { id }, body: { answer, note, seen_total_minor } }) => {
    const version = await findVisible(ctx, { collection: 'quote-versions', id })
    const given = { versionId: version.id, answer, note, seenTotalMinor: seen_total_minor }
    return json({ approval_id: (await answerIt(ctx, given)).approvalId })
  },
})

/** Lets a warning stand. */
export const overrideWarning = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/warning-overrides',
  operationId: 'overridePriceWarning',
  summary: 'Let a warning about the price of a line stand, with a reason, so that the draft may be sent',
  tag: 'Quotes',
  params,
  body: z.object({ code: z.enum(pricingWarningCodes), line_id: z.string().min(1).max(64), reason: why }),
  may: decidesOnPrices,
  answers: {
    200: { description: 'It may stand.', schema: z.object({ status: z.literal('overridden') }) },
    409: { description: 'There is no such warning any more, or the version is frozen.' },
  },
  handle: async ({ ctx, params: { id }, body: { code, line_id, reason } }) => {
    const version = await findVisible(ctx, { collection: 'quote-versions', id })
    await override(ctx, { versionId: version.id, code, lineId: line_id, reason })
    return json({ status: 'overridden' })
  },
})
