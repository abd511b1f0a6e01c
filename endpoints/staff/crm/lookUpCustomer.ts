import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { lookUpCustomers } from '@/src/queries/crm/lookUpCustomers'
import { readsCustomers } from './crmRights'

const known = z.object({
  id: z.uuid(),
  name: z.string(),
  found_by: z.enum(['email', 'phone']),
  leads: z.number().int(),
  open_leads: z.number().int(),
  last_lead: z.object({ id: z.uuid(), reference: z.string(), stage: z.string() }).nullable(),
})

/** Stands before `/api/v1/customers/{id}`, whose parameter would take its path. */
export const lookUpCustomer = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/lookup',
  operationId: 'lookUpCustomer',
  summary: 'Who is known by an e-mail address or phone, while a request is typed in',
  tag: 'Customers',
  query: z.object({ email: z.string().max(254).optional(), phone: z.string().max(60).optional() }),
  may: readsCustomers,
  answers: { 200: { description: 'At most five customers.', schema: z.object({ items: z.array(known) }) } },
  handle: async ({ ctx, query: { email = null, phone = null } }) =>
    json({ items: await lookUpCustomers(ctx, { caller: ctx.req.user, email, phone }) }),
})
