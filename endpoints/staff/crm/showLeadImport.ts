import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { importAnswer, importParams, importView } from './leadImportSchemas'

export const showLeadImport = staffEndpoint({
  method: 'get',
  path: '/api/v1/lead-imports/:id',
  operationId: 'getLeadImport',
  summary: 'How far an import of leads is',
  tag: 'Lead imports',
  params: importParams,
  may: worksLeads,
  answers: { 200: { description: 'The import', schema: importAnswer } },
  handle: async ({ ctx, params }) =>
    json(importView(await findVisible(ctx, { collection: 'lead-imports', id: params.id }))),
})
