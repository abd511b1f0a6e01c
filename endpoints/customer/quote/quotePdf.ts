import { DomainError } from '@/src/domain/shared/domainError'
import { customerEndpoint } from '@/src/platform/http/endpoint'
import { storedDocument } from '@/src/queries/shared/storedDocument'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

/** Hands out the stored PDF of the version the customer sees. */
export const quotePdf = customerEndpoint({
  method: 'get',
  path: '/public/v1/quotes/:token/pdf',
  operationId: 'getQuotePdf',
  summary: 'The stored PDF of the newest sent version',
  tag: 'Quotes',
  params: tokenParams,
  answers: { 200: { description: 'The document as it was sent.', contentType: 'application/pdf' } },
  handle: async ({ ctx, params, incoming }) => {
    const { documentId, view } = await findQuote({ ctx, incoming, token: params.token })
    if (!documentId) throw new DomainError('not-found', 'There is no such document.')
    const { body, sha256 } = await storedDocument(ctx, { id: documentId })
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${view.reference}-v${view.version}.pdf"`,
        'cache-control': 'private, no-store',
        etag: `"${sha256}"`,
      },
    })
  },
})
