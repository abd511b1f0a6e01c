import { z } from 'zod'
import { importPlans } from '@/src/domain/crm/planImport'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { leadImportRows } from '@/src/queries/crm/leadImportRows'
import { worksLeads } from './crmRights'
import { importParams, importRowsAnswer } from './leadImportSchemas'

export const listLeadImportRows = staffEndpoint({
  method: 'get',
  path: '/api/v1/lead-imports/:id/rows',
  operationId: 'listLeadImportRows',
  summary: 'What each row of a file does, in the file’s order',
  tag: 'Lead imports',
  params: importParams,
  query: z.object({
    plan: z.enum(importPlans).optional(),
    after_line: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  may: worksLeads,
  answers: { 200: { description: 'The rows', schema: importRowsAnswer } },
  handle: async ({ ctx, params, query: { plan, after_line: afterLine, limit } }) => {
    const { id } = await findVisible(ctx, { collection: 'lead-imports', id: params.id })
    return json(await leadImportRows(ctx, { importId: id, plan, afterLine, limit }))
  },
})
