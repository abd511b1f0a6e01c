import { discardLeadImport as discard } from '@/src/commands/crm/discardLeadImport'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { importAnswer, importParams, importView } from './leadImportSchemas'

export const discardLeadImport = staffEndpoint({
  method: 'post',
  path: '/api/v1/lead-imports/:id/discard',
  operationId: 'discardLeadImport',
  summary: 'Give an import up; leads that were taken in stay',
  tag: 'Lead imports',
  params: importParams,
  may: worksLeads,
  answers: {
    200: { description: 'Given up.', schema: importAnswer },
    409: { description: 'The import is not where it could be.' },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'lead-imports', id: params.id })
    await discard(ctx, { importId: id })
    return json(importView(await findVisible(ctx, { collection: 'lead-imports', id })))
  },
})
