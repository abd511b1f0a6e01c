import { z } from 'zod'
import { askQuestion } from '@/src/commands/quote/askQuestion'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { customerEndpoint, html, seeOther } from '@/src/platform/http/endpoint'
import { problemPage } from '../shared/problemPage'
import { questionText } from './askQuestion'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'
import { showQuote } from './quotePage'

const body = z.object({
  question: z.string().max(20_000).refine(isWellFormedText).optional(),
  form_id: z.string().max(60),
})

/** Asks something by the form of a quote's page, without JavaScript. */
export const questionForm = customerEndpoint({
  method: 'post',
  path: '/quote/:token/question',
  operationId: 'postQuestionForm',
  summary: 'Ask by the form of the quote page',
  tag: 'Pages',
  params: tokenParams,
  body,
  bodyKind: 'form',
  limit: 'writes',
  answers: {
    303: { description: 'Received: the page says so.' },
    422: { description: 'The form again, with what is missing.', contentType: 'text/html' },
  },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, body: { question = '', form_id: formId }, incoming }) => {
    const opened = await findQuote({ ctx, incoming, token })
    const read = questionText.safeParse(question)
    if (!read.success)
      return html(showQuote({ token, opened, form: { errors: ['question'], values: { question } } }), { status: 422 })
    await askQuestion(ctx, { token, text: read.data, formId })
    return seeOther(`/quote/${token}?asked=1#question`)
  },
})
