import { z } from 'zod'
import { recordDeposit as record } from '@/src/commands/quote/recordDeposit'
import { currencyCodes } from '@/src/domain/shared/currency'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { acceptedAnswer, acceptedWire } from '@/src/queries/quote/acceptedAnswer'
import { choiceFields, choiceOfFields } from '@/src/queries/quote/choiceWire'
import { recordsMoney } from './quoteRights'

const body = z.object({
  amount_minor: z.number().int().positive(),
  currency: z.enum(currencyCodes),
  received_on: z.iso.date(),
  reference: z.string().trim().min(1).max(200),
  method: z.enum(['bank_transfer', 'cash']).default('bank_transfer'),
  ...choiceFields,
})

/** Records a deposit that arrived without the customer's click, which accepts the quote. */
export const recordDeposit = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/:id/deposit',
  operationId: 'recordQuoteDeposit',
  summary: 'Record a deposit on a sent quote: it accepts the offer and opens the booking',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body,
  may: recordsMoney,
  answers: {
    200: { description: 'Accepted; the booking is open.', schema: acceptedWire },
    409: { description: 'Nothing open to accept.' },
    422: { description: 'The quote has no such option or extra.' },
  },
  handle: async ({ ctx, params, body }) => {
    const { amount_minor, currency, received_on, reference, method } = body
    const quote = await findVisible(ctx, { collection: 'quotes', id: params.id })
    const { bookingId } = await record(ctx, {
      quoteId: quote.id,
      amount: { amountMinor: amount_minor, currency },
      receivedOn: received_on,
      reference,
      method,
      choice: choiceOfFields(body),
    })
    return json(await acceptedAnswer(ctx, { bookingId }))
  },
})
