import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { listActivities as list } from '@/src/queries/crm/listActivities'
import { readsLeads } from './crmRights'
import { activityItem, idParams } from './leadSchemas'

const whole = (given: number, { min, max }: { min: number; max: number }) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(min).max(max).default(given))

export const listActivities = staffEndpoint({
  method: 'get',
  path: '/api/v1/leads/:id/activities',
  operationId: 'listLeadActivities',
  summary: "A lead's timeline, newest first",
  tag: 'Leads',
  params: idParams,
  query: z.object({ limit: whole(100, { min: 1, max: 500 }), offset: whole(0, { min: 0, max: 1_000_000 }) }),
  may: readsLeads,
  answers: {
    200: { description: 'Entries.', schema: z.object({ items: z.array(activityItem), total: z.number().int() }) },
  },
  handle: async ({ ctx, params, query }) => {
    const lead = await findVisible(ctx, { collection: 'leads', id: params.id })
    return json(await list(ctx, { leadId: lead.id, ...query }))
  },
})
