import { z } from 'zod'
import { customerEndpoint } from '@/src/platform/http/endpoint'
import { fileResponse } from '@/src/platform/http/fileResponse'
import { attachedFile } from '@/src/queries/quote/attachedFile'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

/** Hands out a file that goes with the version the customer sees. */
export const quoteAttachment = customerEndpoint({
  method: 'get',
  path: '/public/v1/quotes/:token/attachments/:attachment_id',
  operationId: 'getQuoteAttachment',
  summary: 'A file that goes with the newest sent version',
  tag: 'Quotes',
  params: tokenParams.extend({ attachment_id: z.string() }),
  answers: { 200: { description: 'The file as it was sent.', contentType: 'application/octet-stream' } },
  handle: async ({ ctx, params: { token, attachment_id }, incoming }) => {
    const { versionId } = await findQuote({ ctx, incoming, token })
    return fileResponse(await attachedFile(ctx, { versionId, attachmentId: attachment_id }))
  },
})
