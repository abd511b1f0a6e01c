import { z } from 'zod'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { openLinkUrl } from '@/src/platform/links/customerLinks'
import { moneyWire } from './quoteWire'

export const acceptedWire = z.object({
  status: z.literal('accepted'),
  booking_reference: z.string(),
  booking_url: z.string().nullable(),
  payment: z
    .object({ plan_row_id: z.string(), label: z.string(), amount: moneyWire, due_date: z.iso.date().nullable() })
    .nullable(),
})

type Row = {
  reference: string
  plan_row_id: string | null
  label: string
  missing_minor: number
  currency: string
  due_date: string | null
}

/** What whoever accepted is told: the booking, where to pay, and what is to be paid first. */
export const acceptedAnswer = async (
  ctx: Context,
  { bookingId }: { bookingId: string },
): Promise<z.infer<typeof acceptedWire>> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT b.reference, r.id AS plan_row_id, r.label, r.amount_minor - coalesce(r.paid_minor, 0) AS missing_minor, r.currency, r.due_date
        FROM bookings b LEFT JOIN LATERAL (
          SELECT * FROM payment_plan_rows WHERE booking_id = b.id AND status <> 'paid' ORDER BY position LIMIT 1
        ) r ON true
        WHERE b.id = ${bookingId}`,
  )
  if (!row) throw new Error('An accepted quote has its booking.')
  return {
    status: 'accepted',
    booking_reference: row.reference,
    booking_url: await openLinkUrl(ctx, { kind: 'booking', targetId: bookingId }),
    payment: row.plan_row_id
      ? {
          plan_row_id: row.plan_row_id,
          label: row.label,
          amount: { amount_minor: row.missing_minor, currency: row.currency },
          due_date: row.due_date,
        }
      : null,
  }
}
