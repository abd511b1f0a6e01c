import { z } from 'zod'
import { acceptQuote as accept } from '@/src/commands/quote/acceptQuote'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
import { answerOnce } from '@/src/platform/idempotency/answerOnce'
import { acceptedAnswer, acceptedWire } from '@/src/queries/quote/acceptedAnswer'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

const body = z.object({
  version: z.number().int().positive(),
  name: z.string().trim().min(1).max(200),
  terms_accepted: z.boolean(),
  terms_version: z.string().max(60),
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
    409: { description: 'The quote changed, was declined, or its terms changed.' },
    410: { description: 'The quote has expired.' },
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
