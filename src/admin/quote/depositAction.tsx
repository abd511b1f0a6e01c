'use client'
import type { Action } from '@/src/admin/shared/actionTypes'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { DepositPrice } from './DepositPrice'
import { moneyOf, type QuoteOffer } from './quoteOffer'

type Of = { quoteId: string; currency: CurrencyCode; offer: QuoteOffer | null }

const choiceFieldsOf = ({ options, extras }: QuoteOffer): NonNullable<Action['fields']> => {
  const nameOf = (id: string | null) => options.find((option) => option.id === id)?.name
  return [
    ...(options.length > 0
      ? [
          {
            name: 'option_id',
            label: 'What they chose',
            type: 'select' as const,
            required: true,
            defaultValue: options[0]?.id,
            options: options.map(({ id, name, total }) => ({ value: id, label: `${name}, ${moneyOf(total)}` })),
          },
        ]
      : []),
    ...(extras.length > 0
      ? [
          {
            name: 'extra_ids',
            label: 'What they add',
            type: 'checks' as const,
            options: extras.map(({ id, label, amount, option_id }) => ({
              value: id,
              label: [label, nameOf(option_id) && `only with ${nameOf(option_id)}`, `+${moneyOf(amount)}`]
                .filter(Boolean)
                .join(', '),
            })),
          },
        ]
      : []),
  ]
}

/** Records a deposit that came without the customer's click, for what they chose. */
export const depositAction = ({ quoteId, currency, offer }: Of): Action => ({
  label: 'Record deposit',
  describe:
    'For a deposit that arrived without the customer’s click: it accepts the newest sent version, opens the booking and records the receipt.',
  endpoint: `/quotes/${quoteId}/deposit`,
  fields: [
    ...(offer ? choiceFieldsOf(offer) : []),
    { name: 'amount_minor', label: 'Amount received', type: 'money', required: true, currency },
    { name: 'received_on', label: 'Received on', type: 'date', required: true },
    { name: 'reference', label: 'Bank reference', type: 'text', required: true },
  ],
  beside: (values) => <DepositPrice quoteId={quoteId} values={values} />,
  body: { currency },
  doneMessage: 'The deposit is recorded and the booking is open.',
})
