import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { boardSummary } from '@/src/queries/crm/boardSummary'
import { boardFilterOf, boardQuery, stageSummary } from './boardSchemas'
import { readsLeads } from './crmRights'

export const showBoard = staffEndpoint({
  method: 'get',
  path: '/api/v1/board',
  operationId: 'showBoard',
  summary: 'The pipeline: how many leads stand in each stage, and the money quoted for them',
  tag: 'Leads',
  query: boardQuery,
  may: readsLeads,
  answers: {
    200: {
      description: 'Every stage in the order of the pipeline.',
      schema: z.object({ stages: z.array(stageSummary) }),
    },
  },
  handle: async ({ ctx, query }) => json({ stages: await boardSummary(ctx, boardFilterOf(ctx.req.user, query)) }),
})
