import type { ArrayField, Field, NumberField, TextField } from 'payload'
import { calendarDate } from '@/src/fields/calendarDate'
import { wholeNumber } from '@/src/fields/wholeNumber'

/** Days of the week as digits; the same for seasons and surcharges. */
export const weekdaysField: TextField = {
  name: 'weekdays',
  label: 'Weekdays',
  type: 'text',
  hasMany: false,
  maxLength: 7,
  validate: (value: unknown) => !value || /^[1-7]+$/.test(String(value)) || 'Digits from 1 (Monday) to 7 (Sunday).',
  admin: { placeholder: '1234567', description: '1 is Monday; empty is every day.' },
}

export const whole = (field: Pick<NumberField, 'name'> & Partial<NumberField>, min: number, max: number): NumberField =>
  ({ ...field, type: 'number', validate: wholeNumber({ min, max }) }) as NumberField

/** The calendar of a card: rows of one name are one season. */
export const seasonFields: ArrayField = {
  name: 'seasons',
  type: 'array',
  maxRows: 100,
  admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/partners/SeasonRowLabel#SeasonRowLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 60 },
        calendarDate({ name: 'from', required: true }),
        calendarDate({ name: 'to', label: 'Until, not counted', required: true }),
        weekdaysField,
      ],
    },
  ],
}

const rowLabel = { RowLabel: '@/src/admin/partners/RateRowLabel#RateRowLabel' }

/** The kinds of room a card has prices for. */
export const roomTypeFields: ArrayField = {
  name: 'roomTypes',
  type: 'array',
  maxRows: 40,
  admin: { initCollapsed: true, components: rowLabel },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          maxLength: 40,
          validate: (value: unknown) =>
            /^[a-z0-9][a-z0-9-]*$/.test(String(value ?? '')) || 'Small letters, digits and hyphens, such as deluxe.',
          admin: { description: 'Stays the same in every version: quotes name it.' },
        },
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        whole({ name: 'adultsMax', label: 'Adults', required: true, defaultValue: 2 }, 1, 20),
        whole({ name: 'childrenMax', label: 'Children', required: true, defaultValue: 1 }, 0, 20),
        whole({ name: 'infantsMax', label: 'Infants', required: true, defaultValue: 1 }, 0, 20),
      ],
    },
  ],
}

/** The prices themselves, filled in a grid; kept as the engine reads them. */
export const priceFields: Field[] = [
  {
    name: 'tiers',
    label: 'Sizes of group',
    type: 'array',
    maxRows: 30,
    admin: {
      initCollapsed: true,
      description: 'Only where a price depends on how many people go.',
      components: rowLabel,
    },
    fields: [
      {
        type: 'row',
        fields: [whole({ name: 'from', required: true }, 1, 999), whole({ name: 'to', required: true }, 1, 999)],
      },
    ],
  },
  {
    name: 'prices',
    type: 'json',
    admin: { components: { Field: '@/src/admin/partners/PriceGrid#PriceGrid' } },
    validate: (value: unknown) =>
      value === null || value === undefined || (Array.isArray(value) && value.length <= 5000) || 'A list of prices.',
  },
]
