import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

type Booking = { status: string; paid: number; stage: string; allocated: number; net: number }
type Payment = {
  id: string
  method: string
  status: string
  amount: number
  received: number
  refunded: number
  needs_review: boolean
  checkout_id: string | null
}

/** Reads all that payments may change about a booking, and what was told of it. */
export const bookingFacts = async (ctx: Context, bookingId: string) => {
  const booking = await rowOf<Booking>(
    ctx.req,
    sql`SELECT b.status, b.paid_minor AS paid, l.stage,
               coalesce((SELECT sum(a.amount_minor) FROM payment_allocations a JOIN payment_plan_rows r ON r.id = a.plan_row_id WHERE r.booking_id = b.id), 0)::bigint AS allocated,
               coalesce((SELECT sum(p.received_minor - p.refunded_minor) FROM payments p WHERE p.booking_id = b.id AND p.status <> 'lost'), 0)::bigint AS net
        FROM bookings b JOIN leads l ON l.id = b.lead_id WHERE b.id = ${bookingId}`,
  )
  const rows = await rowsOf<{ paid: number; status: string }>(
    ctx.req,
    sql`SELECT paid_minor AS paid, status FROM payment_plan_rows WHERE booking_id = ${bookingId} ORDER BY position`,
  )
  const payments = await rowsOf<Payment>(
    ctx.req,
    sql`SELECT id, method, status, amount_minor AS amount, received_minor AS received, refunded_minor AS refunded, needs_review, checkout_id
        FROM payments WHERE booking_id = ${bookingId} ORDER BY created_at, id`,
  )
  const events = await rowsOf<{ type: string; reason: string | null }>(
    ctx.req,
    sql`SELECT type, data->>'reason' AS reason FROM domain_events
        WHERE data->>'bookingId' = ${bookingId} AND type <> 'booking.created' ORDER BY seq`,
  )
  if (!booking) throw new Error('There is no such booking.')
  return {
    ...booking,
    rows: rows.map(({ paid, status }): [number, string] => [paid, status]),
    payments,
    events: events.map(({ type, reason }) => (reason ? `${type}: ${reason}` : type)),
  }
}
