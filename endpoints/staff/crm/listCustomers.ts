import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { customerSegment } from '@/src/queries/crm/customerSegments'
import { listCustomers as list } from '@/src/queries/crm/listCustomers'
import { readsCustomers } from './crmRights'
import { listedCustomer } from './customerSchemas'
import { optionalText, pageAnswer, pageOf, pageQuery } from './pageQuery'

export const listCustomers = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers',
  operationId: 'listCustomers',
  summary: 'Customers the caller may see: searched, by pages',
  tag: 'Customers',
  query: pageQuery.extend({
    search: optionalText.describe('Every word in the name, accents aside; or part of an e-mail or phone; or an id.'),
    tag_id: optionalText,
    segment_id: optionalText.describe('Only who is in this segment now.'),
  }),
  may: readsCustomers,
  answers: {
    200: { description: 'A page of customers.', schema: z.object({ items: z.array(listedCustomer), ...pageAnswer }) },
  },
  handle: async ({ ctx, query: { page, page_size: pageSize, search, tag_id: tagId, segment_id: segmentId } }) => {
    const caller = ctx.req.user
    const segment = segmentId ? (await customerSegment(ctx, { caller, id: segmentId })).conditions : []
    const { items, total, more } = await list(ctx, { caller, page, pageSize, search, tagId, segment })
    const filters = { search: search ?? null, tag_id: tagId ?? null, segment_id: segmentId ?? null }
    return json({ items, ...pageOf({ page, pageSize, total, more }), filters })
  },
})
