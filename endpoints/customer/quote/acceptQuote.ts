import { z } from 'zod'
import { acceptQuote as accept } from '@/src/commands/quote/acceptQuote'
import { customerEndpoint, json } from '@/src/platform/http/endpoint'
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
  handle: async ({ ctx, params, body: { version, name, terms_accepted, terms_version }, incoming }) => {
    await findQuote({ ctx, incoming, token: params.token })
    const { bookingId } = await accept(ctx, {
      token: params.token,
      seenVersion: version,
      name,
      termsAccepted: terms_accepted,
      seenTermsVersion: terms_version,
      address: incoming.ip,
      userAgent: incoming.headers.get('user-agent'),
    })
    return json(await acceptedAnswer(ctx, { bookingId }))
  },
})
