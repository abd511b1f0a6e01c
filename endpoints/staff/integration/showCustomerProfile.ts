import { z } from 'zod'
import { readsCustomers } from '@/endpoints/staff/crm/crmRights'
import {
  consentItem,
  contactAnswer,
  givenContactItem,
  relationItem,
  suggestionItem,
  tagItem,
} from '@/endpoints/staff/crm/customerSchemas'
import { customerItem, idParams, leadItem } from '@/endpoints/staff/crm/leadSchemas'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { customerProfile } from '@/src/queries/integration/customerProfile'
import { bookingItem, bookingView, quoteItem, quoteView } from './customerDealings'

const named = z.object({ id: z.uuid(), name: z.string() })

export const showCustomerProfile = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id/profile',
  operationId: 'showCustomerProfile',
  summary: 'Everything known of a customer, as far as the caller may see it',
  tag: 'Customers',
  params: idParams,
  may: readsCustomers,
  answers: {
    200: {
      description:
        'Lists are bounded; consents, timeline, duplicates, segments and addresses given with requests are for sales and managers.',
      schema: z.object({
        customer: customerItem,
        merged_into: named.nullable(),
        tags: z.array(tagItem),
        value: z
          .array(z.object({ currency: z.string(), amount_minor: z.number().int() }))
          .describe('Received and not given back, per currency, of bookings whose money the caller may see.'),
        relations: z.array(relationItem),
        contact: contactAnswer,
        consents: z.array(consentItem),
        timeline: z.array(
          z.object({
            id: z.uuid(),
            at: z.iso.datetime(),
            kind: z.string(),
            text: z.string(),
            actor_name: z.string(),
            lead: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
          }),
        ),
        duplicates: z.array(suggestionItem),
        segments: z.array(named),
        given_contacts: z.array(givenContactItem),
        leads: z.array(leadItem),
        quotes: z.array(quoteItem),
        bookings: z.array(bookingItem),
      }),
    },
  },
  handle: async ({ ctx, params }) => {
    const { quotes, bookings, ...rest } = await customerProfile(ctx, params.id)
    return json({ ...rest, quotes: quotes.map(quoteView), bookings: bookings.map(bookingView) })
  },
})
