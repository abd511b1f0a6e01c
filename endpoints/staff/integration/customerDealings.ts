import { z } from 'zod'
import type { Booking, Quote } from '@/src/payload-types'

const money = z.object({ amount_minor: z.number().int(), currency: z.string() })

export const quoteItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  status: z.string(),
  total: money.nullable(),
  valid_until: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
})

export const bookingItem = z.object({
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

/** Writes a customer's quote as it goes over the wire. */
export const quoteView = ({ id, reference, title, status, totalMinor, currency, validUntil, createdAt }: Quote) => ({
  id,
  reference,
  title,
  status,
  total: totalMinor != null && currency ? { amount_minor: totalMinor, currency } : null,
  valid_until: validUntil ?? null,
  created_at: createdAt,
})

/** Writes a customer's booking as it goes over the wire. */
export const bookingView = ({ id, reference, title, status, currency, createdAt, ...booking }: Booking) => ({
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
