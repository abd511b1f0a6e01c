import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { registeredDocument } from '@/src/platform/http/registeredDocument'

/** The staff API as an OpenAPI 3.1 document. */
export const staffOpenapi = staffEndpoint({
  method: 'get',
  path: '/api/v1/openapi.json',
  operationId: 'getStaffOpenapi',
  summary: 'This API as an OpenAPI 3.1 document',
  tag: 'About',
  answers: { 200: { description: 'The document.', contentType: 'application/json' } },
  handle: async () => json(registeredDocument('staff')),
})
