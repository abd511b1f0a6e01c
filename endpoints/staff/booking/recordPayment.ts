import { z } from 'zod'
import { recordReceipt } from '@/src/commands/booking/recordReceipt'
import { currencyCodes } from '@/src/domain/shared/currency'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { handlesMoney } from './bookingRights'

const body = z.object({
  method: z.enum(['bank_transfer', 'cash']).default('bank_transfer'),
  amount_minor: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  currency: z.enum(currencyCodes),
  received_on: z.iso.date(),
  reference: z.string().trim().min(1).max(200),
  note: z.string().trim().max(1000).optional(),
})

const answer = z.object({ payment_id: z.string(), booking_status: z.string() })

/** Records money that arrived by bank transfer or in cash. */
export const recordPayment = staffEndpoint({
  method: 'post',
  path: '/api/v1/bookings/:id/payments',
  operationId: 'recordPayment',
  summary: 'Record money that arrived by bank transfer or in cash',
  tag: 'Payments',
  params: z.object({ id: z.string() }),
  body,
  may: handlesMoney,
  answers: {
    201: { description: 'Recorded, with all that follows from it.', schema: answer },
    409: { description: 'Another currency than the booking’s, or recorded already.' },
  },
  handle: async ({ ctx, params, body: { method, amount_minor, currency, received_on, reference, note } }) => {
    const booking = await findVisible(ctx, { collection: 'bookings', id: params.id })
    const { paymentId } = await recordReceipt(ctx, {
      bookingId: booking.id,
      method,
      amount: { amountMinor: amount_minor, currency },
      receivedOn: received_on,
      reference,
      note: note || null,
      confirmedBy: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
    })
    const after = await findVisible(ctx, { collection: 'bookings', id: params.id })
    return json({ payment_id: paymentId, booking_status: after.status }, { status: 201 })
  },
})
