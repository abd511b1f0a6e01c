import { z } from 'zod'
import { recordRefund } from '@/src/commands/booking/recordRefund'
import { requestRefund } from '@/src/commands/finance/requestRefund'
import { currencyCodes } from '@/src/domain/shared/currency'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { validationProblem } from '@/src/platform/http/readJson'
import { handlesMoney } from './bookingRights'

const body = z.object({
  amount_minor: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  currency: z.enum(currencyCodes),
  reason: z.string().trim().min(1).max(500),
  refunded_on: z.iso.date().optional(),
  reference: z.string().trim().min(1).max(200).optional(),
})

const answer = z.object({ refund_id: z.string(), status: z.enum(['requested', 'completed']) })

const needed = (path: string) =>
  validationProblem([{ path, message: 'is needed for money sent back by hand', code: 'required' }])

/** Gives a payment back: by card through the provider, anything else recorded by hand. */
export const refundPayment = staffEndpoint({
  method: 'post',
  path: '/api/v1/payments/:id/refunds',
  operationId: 'refundPayment',
  summary: 'Refund a card payment, or record money sent back by hand',
  tag: 'Payments',
  params: z.object({ id: z.string() }),
  body,
  may: handlesMoney,
  answers: {
    200: { description: 'Recorded as sent back.', schema: answer },
    202: { description: 'Asked of the provider; it counts as gone when the provider says so.', schema: answer },
    409: { description: 'There is not that much left to give back.' },
  },
  handle: async ({ ctx, params, body: { amount_minor, currency, reason, refunded_on, reference } }) => {
    const { id: paymentId, method } = await findVisible(ctx, { collection: 'payments', id: params.id })
    const refund = { paymentId, amount: { amountMinor: amount_minor, currency }, reason }
    if (method === 'card') {
      const { refundId } = await requestRefund(ctx, refund)
      return json({ refund_id: refundId, status: 'requested' }, { status: 202 })
    }
    if (!refunded_on) throw needed('refunded_on')
    if (!reference) throw needed('reference')
    const { refundId } = await recordRefund(ctx, { ...refund, refundedOn: refunded_on, reference })
    return json({ refund_id: refundId, status: 'completed' })
  },
})
