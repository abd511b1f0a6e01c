import type { Field } from 'payload'
import { decimalText } from '@/src/fields/decimalText'
import { currency } from '@/src/fields/money'
import { wholeNumber } from '@/src/fields/wholeNumber'

/** What quotes are priced with beside rate cards and rules: exchange, floor and discounts. */
export const priceSettings: Field[] = [
  {
    type: 'row',
    fields: [
      decimalText({
        name: 'marginFloorPercent',
        label: 'Lowest margin without approval, %',
        required: true,
        defaultValue: '15',
        min: 0,
        max: 99,
        example: '15',
        admin: { description: 'Of the selling price. 25 % markup is 20 % margin.' },
      }),
      decimalText({
        name: 'discountMaxPercent',
        label: 'Highest discount without approval, %',
        required: true,
        defaultValue: '5',
        min: 0,
        max: 100,
        example: '5',
      }),
      {
        name: 'asksForUnknownMargin',
        label: 'Ask also where a net price is not known',
        type: 'checkbox',
        defaultValue: false,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      decimalText({
        name: 'fxBufferPercent',
        label: 'Exchange buffer, %',
        required: true,
        defaultValue: '2',
        min: 0,
        max: 50,
        example: '2',
        admin: { description: 'Put on every rate, for what it may lose until we pay; currencies of their own below.' },
      }),
      {
        name: 'fxStaleAfterDays',
        label: 'A rate is old after … days',
        type: 'number',
        required: true,
        defaultValue: 4,
        validate: wholeNumber({ min: 1, max: 365 }),
      },
    ],
  },
  {
    name: 'fxBuffers',
    label: 'Buffers by currency we pay in',
    labels: { singular: 'Buffer', plural: 'Buffers' },
    type: 'array',
    maxRows: 20,
    fields: [
      {
        type: 'row',
        fields: [
          currency(),
          decimalText({ name: 'percent', label: '%', required: true, min: 0, max: 50, example: '3' }),
        ],
      },
    ],
  },
  currency({
    name: 'sellCurrencies',
    label: 'Currencies we sell in',
    hasMany: true,
    defaultValue: ['USD'],
    enumName: 'enum_company_settings_sell_currencies',
    admin: { description: 'Rates into these are fetched every day.' },
  } as never),
]
