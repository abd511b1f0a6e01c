import { z } from 'zod'
import { acceptQuote as accept } from '@/src/commands/quote/acceptQuote'
import { currencyCodes } from '@/src/domain/shared/currency'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { answerOnce } from '@/src/platform/idempotency/answerOnce'
import { acceptedAnswer, acceptedWire } from '@/src/queries/quote/acceptedAnswer'
import { choiceFields, choiceOfFields } from '@/src/queries/quote/choiceWire'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

const body = z
  .object({
    version: z.number().int().positive(),
    name: z.string().trim().min(1).max(200),
    terms_accepted: z.boolean(),
    terms_version: z.string().max(60),
    ...choiceFields,
    total: z
      .object({ amount_minor: z.number().int(), currency: z.enum(currencyCodes) })
      .optional()
      .describe('The total that was read; asked for where a choice is named.'),
  })
  .refine(({ option_id, extra_ids, total }) => total || (!option_id && extra_ids.length === 0), {
    path: ['total'],
    message: 'A choice is accepted at the total that was read.',
  })

/** Accepts a quote; accepted before, it answers the same again. */
export const acceptQuote = customerEndpoint({
  method: 'post',
  path: '/public/v1/quotes/:token/accept',
  operationId: 'acceptQuote',
  summary: 'Accept the version that was read, under the terms that were read',
  tag: 'Quotes',
  params: tokenParams,
  body,
  idempotent: true,
  limit: 'writes',
  answers: {
    200: { description: 'Accepted; the booking is open.', schema: acceptedWire },
    409: { description: 'The quote, or the total of the choice, changed; it was declined; or its terms changed.' },
    410: { description: 'The quote has expired.' },
    422: { description: 'The quote has no such option or extra.' },
  },
  handle: async ({ ctx, params: { token }, body: sent, idempotencyKey: key, incoming }) => {
    await findQuote({ ctx, incoming, token })
    const { answer } = await inTransaction(ctx, (tx) =>
      answerOnce(tx, {
        route: 'POST /public/v1/quotes/{token}/accept',
        key,
        request: { token, ...sent },
        work: async () => {
          const { bookingId } = await accept(tx, {
            token,
            seenVersion: sent.version,
            name: sent.name,
            termsAccepted: sent.terms_accepted,
            seenTermsVersion: sent.terms_version,
            choice: choiceOfFields(sent),
            seenTotal: sent.total && { amountMinor: sent.total.amount_minor, currency: sent.total.currency },
            address: incoming.ip,
            userAgent: incoming.headers.get('user-agent'),
          })
          return acceptedAnswer(tx, { bookingId })
        },
      }),
    )
    return json(answer)
  },
})
