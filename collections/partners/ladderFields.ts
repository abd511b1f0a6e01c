import type { ArrayField } from 'payload'
import { rungKinds } from '@/src/domain/partners/cancellationLadder'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { decimalText } from '@/src/fields/decimalText'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'
import { wholeNumber } from '@/src/fields/wholeNumber'

const rungs: ArrayField = {
  name: 'rungs',
  label: 'Ladder, earliest first',
  labels: { singular: 'Rung', plural: 'Rungs' },
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'daysBefore',
          label: 'From … days before',
          type: 'number',
          required: true,
          min: 0,
          validate: wholeNumber({ min: 0, max: 730 }),
        },
        {
          name: 'kind',
          label: 'Costs',
          type: 'select',
          required: true,
          defaultValue: 'percent',
          options: options(rungKinds),
          enumName: 'enum_partner_contracts_rung_kind',
        },
        decimalText({
          name: 'percent',
          label: 'Percent',
          min: 0,
          max: 100,
          example: '50',
          admin: { condition: (_, { kind }) => kind === 'percent' },
        }),
        {
          name: 'nights',
          type: 'number',
          min: 1,
          validate: wholeNumber({ min: 1, max: 60 }),
          admin: { condition: (_, { kind }) => kind === 'nights' },
        },
        minorUnits({
          name: 'amountMinor',
          label: 'Amount',
          min: 1,
          admin: { condition: (_, { kind }) => kind === 'fixed' },
        }),
      ],
    },
  ],
}

/** What a cancellation costs us: a ladder for all there is, or one for some kinds of service or a season. */
export const ladderFields: ArrayField = {
  name: 'ladders',
  label: 'Cancellation',
  labels: { singular: 'Cancellation ladder', plural: 'Cancellation ladders' },
  type: 'array',
  maxRows: 10,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '@/src/admin/shared/TellingRowLabel#TellingRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'componentTypes',
          label: 'For (empty: everything)',
          type: 'select',
          hasMany: true,
          options: options(componentTypes),
          enumName: 'enum_partner_contracts_ladder_types',
        },
        { name: 'season', type: 'text', maxLength: 60, admin: { description: 'Empty: all year.' } },
        currency(),
      ],
    },
    rungs,
  ],
}
