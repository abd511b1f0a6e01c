import type { ArrayField, Field } from 'payload'
import { marginField } from '@/src/access/marginRights'
import { decimalText } from '@/src/fields/decimalText'
import { draftLongText, draftText } from '@/src/fields/draftText'
import { minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'
import { textList } from '@/src/fields/textList'
import { linesField, optionsField } from './versionLines'

const meals = ['breakfast', 'lunch', 'dinner'] as const

const key = (): Field => ({ name: 'key', type: 'text', admin: { hidden: true } })

const days: ArrayField = {
  name: 'days',
  type: 'array',
  labels: { singular: 'Day', plural: 'Days' },
  admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/shared/DayRowLabel#DayRowLabel' } },
  fields: [
    key(),
    { name: 'section', type: 'text', maxLength: 120, admin: { description: 'A stretch of the trip begins here.' } },
    {
      type: 'row',
      fields: [
        draftText({ name: 'title', type: 'text', maxLength: 160 }),
        { name: 'place', type: 'text', maxLength: 120 },
      ],
    },
    draftLongText({ name: 'description', type: 'textarea', maxLength: 5000 }),
    {
      type: 'row',
      fields: [
        { name: 'meals', type: 'select', hasMany: true, options: options(meals), enumName: 'enum_quote_meals' },
        { name: 'overnight', type: 'text', maxLength: 160 },
      ],
    },
    { name: 'picture', type: 'upload', relationTo: 'media' },
  ],
}

/** A button beside a field that puts in a text of standard or of earlier quotes. */
const textsFor = (purpose: 'personal_letter' | 'arrival' | 'departure', place: { path: string; max: number }) => ({
  afterInput: [{ path: '@/src/admin/quote/InsertTextField#InsertTextField', clientProps: { purpose, ...place } }],
})

const transit = (name: 'arrival' | 'departure', label: string): Field => ({
  name,
  label,
  type: 'group',
  admin: { description: 'Apart from the days, so that days copied to another trip stay clean.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'flight', type: 'text', maxLength: 120 },
        { name: 'time', label: 'Local time', type: 'text', maxLength: 40 },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 2000,
      admin: { components: textsFor(name, { path: `${name}.text`, max: 2000 }) },
    },
  ],
})

/** The itinerary layer: no prices. */
export const itineraryFields: Field[] = [
  {
    type: 'row',
    fields: [
      draftText({ name: 'title', type: 'text', maxLength: 200 }),
      { name: 'cover', type: 'upload', relationTo: 'media' },
    ],
  },
  {
    name: 'letter',
    label: 'Personal letter',
    type: 'textarea',
    maxLength: 5000,
    admin: { rows: 8, components: textsFor('personal_letter', { path: 'letter', max: 5000 }) },
  },
  transit('arrival', 'Arrival'),
  days,
  transit('departure', 'Departure'),
  textList({ name: 'inclusions', label: 'What is included' }),
  textList({ name: 'exclusions', label: 'What is not included' }),
]

const lumpSum: Field = {
  name: 'lumpSum',
  type: 'group',
  admin: { condition: ({ pricingMode }) => pricingMode === 'lump_sum' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'basis',
          type: 'select',
          defaultValue: 'per_trip',
          options: options(['per_trip', 'per_person', 'per_day'] as const),
        },
        minorUnits({ name: 'sellMinor', label: 'Price' }),
        minorUnits({ name: 'netMinor', label: 'Net', access: marginField }),
      ],
    },
  ],
}

const adjustments: ArrayField = {
  name: 'adjustments',
  label: 'Extras and discounts',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'extra',
          options: options(['extra', 'discount'] as const),
        },
        draftText({ name: 'label', type: 'text', maxLength: 160 }),
        minorUnits({ name: 'sellMinor', label: 'Amount', required: true, min: 0 }),
        minorUnits({ name: 'netMinor', label: 'Net', access: marginField }),
      ],
    },
  ],
}

/** The offer layer: lump sum or line by line. */
export const offerFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'pricingMode',
        label: 'Price',
        type: 'select',
        required: true,
        defaultValue: 'lump_sum',
        options: options(['lump_sum', 'lines'] as const),
      },
      {
        name: 'granularity',
        label: 'The customer sees',
        type: 'select',
        required: true,
        defaultValue: 'total',
        options: [
          { value: 'total', label: 'The total only' },
          { value: 'sections', label: 'One amount per kind' },
          { value: 'lines', label: 'Every line' },
        ],
      },
      minorUnits({ name: 'roundTotalUpToMinor', label: 'Round the total up to full', min: 0 }),
    ],
  },
  {
    type: 'row',
    fields: [
      minorUnits({ name: 'roundUnitUpToMinor', label: 'Round each price up to full', min: 0 }),
      decimalText({ name: 'markupPercent', label: 'Markup of this quote, %', min: 0, max: 500, example: '25' }),
    ],
  },
  lumpSum,
  adjustments,
  optionsField,
  linesField,
]

/** The payments layer: how the accepted offer is paid. */
export const planFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'depositPercent', type: 'number', required: true, defaultValue: 30, min: 0, max: 100 },
      {
        name: 'balanceDaysBefore',
        label: 'Rest due, days before start',
        type: 'number',
        required: true,
        defaultValue: 45,
        min: 0,
        max: 365,
      },
    ],
  },
  {
    name: 'instalments',
    type: 'array',
    admin: { initCollapsed: true, description: 'Between deposit and rest.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'percent', type: 'number', required: true, min: 0, max: 100 },
          {
            name: 'anchor',
            type: 'select',
            required: true,
            defaultValue: 'days_before_start',
            options: options([
              'fixed_date',
              'on_acceptance',
              'days_after_acceptance',
              'days_before_start',
              'days_after_start',
              'days_after_end',
            ] as const),
          },
          { name: 'days', type: 'number', defaultValue: 0, min: 0, max: 730 },
          { name: 'date', type: 'text' },
        ],
      },
    ],
  },
]
