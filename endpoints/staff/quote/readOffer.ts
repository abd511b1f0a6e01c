import { z } from 'zod'
import { choiceOfQuery } from '@/src/domain/quote/choiceQuery'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { assertVisible } from '@/src/platform/http/findVisible'
import { moneyWire, toMoneyWire } from '@/src/queries/quote/quoteWire'
import { sentOffer } from '@/src/queries/quote/sentOffer'
import { recordsMoney, worksQuotes } from './quoteRights'

/** Tells what may be chosen of a sent quote and what a choice costs. */
export const readOffer = staffEndpoint({
  method: 'get',
  path: '/api/v1/quotes/:id/offer',
  operationId: 'readQuoteOffer',
  summary: 'What may be chosen of the newest sent version, and what a choice costs: `?option=…&extra=…&extra=…`',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  query: z.object({ option: z.string().max(64).optional(), extra: z.string().max(64).optional() }),
  may: (user) => recordsMoney(user) || worksQuotes(user),
  answers: {
    200: {
      description: 'Priced by what the version was sent with.',
      schema: z.object({
        options: z.array(z.object({ id: z.string(), name: z.string(), total: moneyWire })),
        extras: z.array(
          z.object({ id: z.string(), option_id: z.string().nullable(), label: z.string(), amount: moneyWire }),
        ),
        total: moneyWire,
        first_payment: moneyWire.nullable(),
      }),
    },
    409: { description: '`quote-not-sent`.' },
    422: { description: 'The quote has no such option or extra.' },
  },
  handle: async ({ ctx, params: { id }, incoming }) => {
    const quoteId = await assertVisible(ctx, { collection: 'quotes', id })
    const choice = choiceOfQuery(incoming.url.searchParams)
    const { options, extras, total, paymentPlan } = await sentOffer(ctx, { quoteId, choice })
    return json({
      options: options.map(({ id: optionId, name, total: of }) => ({ id: optionId, name, total: toMoneyWire(of) })),
      extras: extras.map(({ id: extraId, optionId, label, amount }) => ({
        id: extraId,
        option_id: optionId,
        label,
        amount: toMoneyWire(amount),
      })),
      total: toMoneyWire(total),
      first_payment: paymentPlan[0] ? toMoneyWire(paymentPlan[0].amount) : null,
    })
  },
})
