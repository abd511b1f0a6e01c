import { json, publicEndpoint } from '@/src/platform/http/endpoint'
import { registeredDocument } from '@/src/platform/http/registeredDocument'

/** The public API as an OpenAPI 3.1 document. */
export const publicOpenapi = publicEndpoint({
  method: 'get',
  path: '/public/v1/openapi.json',
  operationId: 'getPublicOpenapi',
  summary: 'This API as an OpenAPI 3.1 document',
  tag: 'About',
  answers: { 200: { description: 'The document.', contentType: 'application/json' } },
  handle: async () => json(registeredDocument('public'), { headers: { 'cache-control': 'public, max-age=300' } }),
})
