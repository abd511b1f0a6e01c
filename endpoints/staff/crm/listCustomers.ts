import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { listCustomers as list } from '@/src/queries/crm/listCustomers'
import { readsCustomers } from './crmRights'
import { customerItem } from './leadSchemas'
import { optionalText, pageAnswer, pageOf, pageQuery } from './pageQuery'

export const listCustomers = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers',
  operationId: 'listCustomers',
  summary: 'Customers the caller may see: searched, by pages',
  tag: 'Customers',
  query: pageQuery.extend({ search: optionalText.describe('In id, name, e-mail and phone.') }),
  may: readsCustomers,
  answers: {
    200: { description: 'A page of customers.', schema: z.object({ items: z.array(customerItem), ...pageAnswer }) },
  },
  handle: async ({ ctx, query: { page, page_size: pageSize, search } }) => {
    const { items, total } = await list(ctx, { caller: ctx.req.user, page, pageSize, search })
    return json({ items, ...pageOf({ page, pageSize, total }), filters: { search: search ?? null } })
  },
})
