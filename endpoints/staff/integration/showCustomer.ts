import { z } from 'zod'
import { readsCustomers } from '@/endpoints/staff/crm/crmRights'
import { customerItem, idParams, leadItem } from '@/endpoints/staff/crm/leadSchemas'
import type { Booking, Quote } from '@/src/payload-types'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { customerOverview } from '@/src/queries/integration/customerOverview'

const money = z.object({ amount_minor: z.number().int(), currency: z.string() })

const quoteItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  status: z.string(),
  total: money.nullable(),
  valid_until: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
})

const bookingItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  status: z.string(),
  start_date: z.string().nullable(),
  end_date: z.string().nullable(),
  total: money,
  paid: money,
  created_at: z.iso.datetime(),
})

const quoteView = ({ id, reference, title, status, totalMinor, currency, validUntil, createdAt }: Quote) => ({
  id,
  reference,
  title,
  status,
  total: totalMinor != null && currency ? { amount_minor: totalMinor, currency } : null,
  valid_until: validUntil ?? null,
  created_at: createdAt,
})

const bookingView = ({ id, reference, title, status, currency, createdAt, ...booking }: Booking) => ({
  id,
  reference,
  title,
  status,
  start_date: booking.startDate ?? null,
  end_date: booking.endDate ?? null,
  total: { amount_minor: booking.totalMinor, currency },
  paid: { amount_minor: booking.paidMinor ?? 0, currency },
  created_at: createdAt,
})

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
