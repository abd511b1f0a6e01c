import { z } from 'zod'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

/** Sends a draft: it is frozen now, and goes out once its document is stored. */
export const sendVersion = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/send',
  operationId: 'sendQuoteVersion',
  summary: 'Freeze a draft and send it to the customer once its document is made',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: {
    202: { description: 'It is being prepared.', schema: z.object({ status: z.literal('sending') }) },
    409: { description: 'It cannot be sent; the detail says why.' },
  },
  handle: async ({ ctx, params }) => {
    const version = await findVisible(ctx, { collection: 'quote-versions', id: params.id })
    await sendQuote(ctx, { versionId: version.id })
    return json({ status: 'sending' }, { status: 202 })
  },
})
