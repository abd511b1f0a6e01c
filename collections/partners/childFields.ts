import type { Field } from 'payload'
import { childBeds, childSharings } from '@/src/domain/shared/childBand'
import { decimalText } from '@/src/fields/decimalText'
import { minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'
import { whole } from './rateCardPrices'

/** What children pay, by age on the day of the service. */
export const childFields: Field[] = [
  whole(
    {
      name: 'adultFromAge',
      label: 'Adults from the age of',
      required: true,
      defaultValue: 0,
      admin: { description: '0: everybody pays the same. Every age below must be in exactly one band.' },
    },
    0,
    21,
  ),
  {
    name: 'childBands',
    type: 'array',
    maxRows: 12,
    admin: { components: { RowLabel: '@/src/admin/shared/TellingRowLabel#TellingRowLabel' } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, maxLength: 60 },
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'child',
            options: options(['child', 'infant'] as const),
            enumName: 'enum_rate_card_versions_band_kind',
          },
          whole({ name: 'fromAge', label: 'From age', required: true }, 0, 21),
          whole({ name: 'toAge', label: 'Under age', required: true }, 1, 21),
        ],
      },
      {
        name: 'terms',
        type: 'array',
        dbName: 'rate_card_versions_band_terms',
        maxRows: 12,
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'sharing',
                label: 'Sharing with',
                type: 'select',
                options: options(childSharings),
                enumName: 'enum_rate_card_versions_sharing',
              },
              {
                name: 'bed',
                type: 'select',
                options: options(childBeds),
                enumName: 'enum_rate_card_versions_bed',
              },
              decimalText({ name: 'percent', label: 'Pays, %', min: 0, max: 100, example: '50' }),
              minorUnits({ name: 'amountMinor', label: 'Or an amount', min: 0 }),
            ],
          },
        ],
      },
    ],
  },
]
