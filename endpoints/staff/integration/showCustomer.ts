import { z } from 'zod'
import { readsCustomers } from '@/endpoints/staff/crm/crmRights'
import { customerItem, idParams, leadItem } from '@/endpoints/staff/crm/leadSchemas'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { customerOverview } from '@/src/queries/integration/customerOverview'
import { bookingItem, bookingView, quoteItem, quoteView } from './customerDealings'

export const showCustomer = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id',
  operationId: 'showCustomer',
  summary: 'A customer with their leads, quotes and bookings',
  tag: 'Customers',
  params: idParams,
  may: readsCustomers,
  answers: {
    200: {
      description: 'The customer; of each kind what the caller may see.',
      schema: z.object({
        customer: customerItem,
        leads: z.array(leadItem),
        quotes: z.array(quoteItem),
        bookings: z.array(bookingItem),
      }),
    },
  },
  handle: async ({ ctx, params }) => {
    const { customer, leads, quotes, bookings } = await customerOverview(ctx, params.id)
    return json({ customer, leads, quotes: quotes.map(quoteView), bookings: bookings.map(bookingView) })
  },
})
