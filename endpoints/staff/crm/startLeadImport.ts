import { startLeadImport as start } from '@/src/commands/crm/startLeadImport'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksLeads } from './crmRights'
import { importAnswer, importParams, importView } from './leadImportSchemas'

export const startLeadImport = staffEndpoint({
  method: 'post',
  path: '/api/v1/lead-imports/:id/start',
  operationId: 'startLeadImport',
  summary: 'Take the rows of a looked-over file in; a job does it, row by row',
  tag: 'Lead imports',
  params: importParams,
  may: worksLeads,
  answers: {
    200: { description: 'Started.', schema: importAnswer },
    409: { description: 'The import is not where it could be.' },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'lead-imports', id: params.id })
    await start(ctx, { importId: id })
    return json(importView(await findVisible(ctx, { collection: 'lead-imports', id })))
  },
})
