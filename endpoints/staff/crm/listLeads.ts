import { z } from 'zod'
import { leadStageFrom } from '@/src/domain/crm/leadMachine'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { leadSorts, listLeads as list } from '@/src/queries/crm/listLeads'
import { readsLeads } from './crmRights'
import { leadItem } from './leadSchemas'
import { optionalText, pageAnswer, pageOf, pageQuery } from './pageQuery'

const stage = optionalText
  .transform((text) => (text ? leadStageFrom(text) : undefined))
  .refine((found) => found !== null, { error: 'is no stage' })

const query = pageQuery.extend({
  stage: stage.describe('In any case: `NEW` or `new`.'),
  owner_id: optionalText.describe('A staff id, or `unassigned`.'),
  search: optionalText.describe(
    'In id, reference, destination, style, owner, notes, customer name and e-mail: every word of it, in any order.',
  ),
  sort: z.preprocess((value) => (value === '' ? undefined : value), z.enum(leadSorts).default('created_at_desc')),
})

export const listLeads = staffEndpoint({
  method: 'get',
  path: '/api/v1/leads',
  operationId: 'listLeads',
  summary: 'Leads the caller may see: filtered, searched, sorted, by pages',
  tag: 'Leads',
  query,
  may: readsLeads,
  answers: {
    200: {
      description: 'A page of leads.',
      schema: z.object({
        items: z.array(leadItem),
        ...pageAnswer,
        filters: z.object({
          stage: z.string().nullable(),
          owner_id: z.string().nullable(),
          search: z.string().nullable(),
        }),
        sort: z.string(),
      }),
    },
  },
  handle: async ({ ctx, query: asked }) => {
    const { page, page_size: pageSize, owner_id: ownerId, search, sort } = asked
    const found = asked.stage ?? undefined
    const { items, total, more } = await list(ctx, {
      caller: ctx.req.user,
      page,
      pageSize,
      stage: found,
      ownerId,
      search,
      sort,
    })
    const filters = { stage: found ?? null, owner_id: ownerId ?? null, search: search ?? null }
    return json({ items, ...pageOf({ page, pageSize, total, more }), filters, sort })
  },
})
