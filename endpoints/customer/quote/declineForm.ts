import { z } from 'zod'
import { declineQuote } from '@/src/commands/quote/declineQuote'
import { DomainError } from '@/src/domain/shared/domainError'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { customerEndpoint, html, seeOther } from '@/src/platform/http/endpoint'
import { statusOf } from '@/src/platform/http/problemOf'
import { problemPage } from '../shared/problemPage'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'
import { showQuote } from './quotePage'

const body = z.object({
  reason: z.string().max(200).refine(isWellFormedText).optional(),
  comment: z.string().max(2000).refine(isWellFormedText).optional(),
})

/** Declines a quote from its page's form, without JavaScript. */
export const declineForm = customerEndpoint({
  method: 'post',
  path: '/quote/:token/decline',
  operationId: 'postDeclineForm',
  summary: 'Decline by the form of the quote page',
  tag: 'Pages',
  params: tokenParams,
  body,
  bodyKind: 'form',
  limit: 'writes',
  answers: {
    303: { description: 'Declined: the page says so.' },
    409: { description: 'The page, saying why not.', contentType: 'text/html' },
  },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, body: { reason = null, comment = null }, incoming }) => {
    await findQuote({ ctx, incoming, token })
    try {
      await declineQuote(ctx, { token, reason, comment })
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'not-found') throw error
      const opened = await findQuote({ ctx, incoming, token })
      return html(showQuote({ token, opened, notice: 'unavailable' }), { status: statusOf(error.code) })
    }
    return seeOther(`/quote/${token}`)
  },
})
