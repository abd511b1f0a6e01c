import type { ArrayField } from 'payload'
import { marginField } from '@/src/access/marginRights'
import { lineInclusions } from '@/src/domain/quote/lineInclusions'
import { tripMoments } from '@/src/domain/quote/tripMoments'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { calendarDate } from '@/src/fields/calendarDate'
import { decimalText } from '@/src/fields/decimalText'
import { draftText } from '@/src/fields/draftText'
import { minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'

/** Who travels, where they are named; the key stays the same from version to version. */
export const partyField: ArrayField = {
  name: 'party',
  label: 'Who travels',
  type: 'array',
  maxRows: 99,
  admin: {
    initCollapsed: true,
    description: 'Empty: so many adults and children.',
    components: { RowLabel: '@/src/admin/shared/TellingRowLabel#TellingRowLabel' },
  },
  fields: [
    { name: 'key', type: 'text', admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', maxLength: 120 },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'adult',
          options: options(['adult', 'child'] as const),
          enumName: 'enum_quote_party_kind',
        },
        calendarDate({ name: 'birthDate', label: 'Born' }),
        { name: 'age', type: 'number', min: 0, max: 120 },
        {
          name: 'paying',
          type: 'checkbox',
          defaultValue: true,
          admin: { description: 'A tour leader does not pay.' },
        },
      ],
    },
  ],
}

/** Ways to travel the customer chooses between, such as classes of hotels. */
export const optionsField: ArrayField = {
  name: 'options',
  type: 'array',
  maxRows: 4,
  admin: { initCollapsed: true, description: 'The customer chooses one; a line belongs to one of them or to all.' },
  fields: [
    { name: 'key', type: 'text', admin: { hidden: true } },
    draftText({ name: 'name', type: 'text', maxLength: 80 }),
    { name: 'text', label: 'What the customer reads', type: 'textarea', maxLength: 1000 },
  ],
}

/** What is sold, line by line: by a rate card, or at a price typed by hand. */
export const linesField: ArrayField = {
  name: 'lines',
  type: 'array',
  maxRows: 400,
  admin: { initCollapsed: true },
  fields: [
    { name: 'key', type: 'text', admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'moment',
          type: 'select',

          defaultValue: 'day',
          options: options(tripMoments),
          enumName: 'enum_quote_line_moment',
        },
        { name: 'dayNumber', label: 'Day', type: 'number', min: 1 },
        {
          name: 'component',
          type: 'select',
          required: true,
          defaultValue: 'accommodation',
          options: options(componentTypes),
        },
        draftText({ name: 'label', type: 'text', maxLength: 160 }),
      ],
    },
    { name: 'text', label: 'What the customer reads', type: 'textarea', maxLength: 2000 },
    {
      type: 'row',
      fields: [
        { name: 'supplied', label: 'From our suppliers', type: 'relationship', relationTo: 'components' },
        { name: 'rateCardVersion', type: 'text', index: true, admin: { hidden: true } },
        { name: 'destination', type: 'text', maxLength: 120 },
        { name: 'days', label: 'Nights or days', type: 'number', defaultValue: 1, min: 1, max: 365 },
        { name: 'units', type: 'number', min: 1, max: 999 },
        { name: 'capacity', type: 'number', min: 1, max: 999 },
      ],
    },
    { name: 'rooms', type: 'json', admin: { hidden: true } },
    { name: 'travelers', type: 'json', admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'quantity', type: 'number', required: true, defaultValue: 1, min: 1, max: 9999 },
        {
          name: 'per',
          type: 'select',

          defaultValue: 'line',
          options: options(['line', 'person'] as const),
          enumName: 'enum_quote_line_per',
        },
        minorUnits({
          name: 'sellMinor',
          label: 'Sell each, typed',
          admin: { description: 'Empty: by the rate card.' },
        }),
        minorUnits({ name: 'netMinor', label: 'Net each, typed', access: marginField }),
        decimalText({ name: 'markupPercent', label: 'Markup, %', min: 0, max: 500, example: '25' }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'inclusion',
          type: 'select',

          defaultValue: 'included',
          options: options(lineInclusions),
          enumName: 'enum_quote_line_inclusion',
          admin: { description: 'Optional and own arrangements are shown, not summed.' },
        },
        { name: 'tickable', label: 'The customer may add it', type: 'checkbox', defaultValue: false },
        { name: 'option', label: 'Only in the option', type: 'text', admin: { hidden: true } },
      ],
    },
  ],
}
