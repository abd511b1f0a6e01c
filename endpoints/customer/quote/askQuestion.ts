import { z } from 'zod'
import { askQuestion as ask } from '@/src/commands/quote/askQuestion'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { answerOnce } from '@/src/platform/idempotency/answerOnce'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

export const questionText = z.string().trim().min(1).max(2000).refine(isWellFormedText, 'Text must be well-formed.')

/** Asks something about a quote. */
export const askQuestion = customerEndpoint({
  method: 'post',
  path: '/public/v1/quotes/:token/questions',
  operationId: 'askQuestion',
  summary: 'Ask something about a quote; it reaches the person who wrote it',
  tag: 'Quotes',
  params: tokenParams,
  body: z.object({ text: questionText }),
  idempotent: true,
  limit: 'writes',
  answers: { 201: { description: 'It is on its way.', schema: z.object({ status: z.literal('received') }) } },
  handle: async ({ ctx, params: { token }, body: { text }, idempotencyKey: key, incoming }) => {
    await findQuote({ ctx, incoming, token })
    const { answer, isRepeat } = await inTransaction(ctx, (tx) =>
      answerOnce(tx, {
        route: 'POST /public/v1/quotes/{token}/questions',
        key,
        request: { token, text },
        work: async () => {
          await ask(tx, { token, text, formId: null })
          return { status: 'received' }
        },
      }),
    )
    return json(answer, { status: isRepeat ? 200 : 201 })
  },
})
