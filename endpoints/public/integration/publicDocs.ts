import { apiDocsPage } from '@/src/documents/integration/apiDocsPage'
import { html, publicEndpoint } from '@/src/platform/http/endpoint'
import { registeredDocument } from '@/src/platform/http/registeredDocument'

let written: { document: object; page: string } | undefined

const pageOf = (document: ReturnType<typeof registeredDocument>): string => {
  if (written?.document !== document)
    written = {
      document,
      page: apiDocsPage({
        document,
        documentUrl: '/public/v1/openapi.json',
        intro: 'What the website and customers’ pages call. No key is needed; `POST`s may carry an `Idempotency-Key`.',
      }),
    }
  return written.page
}

/** The public API's documentation, for people. */
export const publicDocs = publicEndpoint({
  method: 'get',
  path: '/public/v1/docs',
  operationId: 'getPublicDocs',
  summary: 'This documentation',
  tag: 'About',
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  handle: async () =>
    html(pageOf(registeredDocument('public')), { headers: { 'cache-control': 'public, max-age=300' } }),
})
