import type { CollectionConfig } from 'payload'
import { guardMarkupRule } from '@/hooks/quote/guardMarkupRule'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { standingMarkupLevels } from '@/src/domain/quote/standingMarkupLevels'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { calendarDate } from '@/src/fields/calendarDate'
import { decimalText } from '@/src/fields/decimalText'
import { options } from '@/src/fields/options'

const editors = [role('manager'), scope('quotes:write')]
const onlyFor = (wanted: string) => ({ condition: ({ level }: Record<string, unknown>) => level === wanted })

/** How much is put on net prices, until a quote, a day or a line says otherwise. */
export const MarkupRules: CollectionConfig = {
  slug: 'markup-rules',
  admin: {
    group: 'Suppliers',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'percent', 'active', 'validFrom', 'validTo'],
    listSearchableFields: ['name'],
    description:
      'The most specific rule wins: partner, then kind of component, then country and season, then the default. What a quote, a day or a line sets for itself beats them all. 25 % markup is 20 % margin.',
  },
  access: collectionAccess({
    create: editors,
    read: [role('manager', 'sales', 'finance'), scope('quotes:read')],
    update: editors,
    delete: editors,
  }),
  defaultSort: 'name',
  hooks: {
    beforeChange: [guardMarkupRule],
    afterChange: [recordChange('markup-rules')],
    afterDelete: [recordDeletion('markup-rules')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          label: 'For',
          type: 'select',
          required: true,
          defaultValue: 'default',
          options: options(standingMarkupLevels),
          enumName: 'enum_markup_rules_level',
        },
        decimalText({ name: 'percent', label: 'Markup, %', required: true, min: 0, max: 1000, example: '25' }),
        { name: 'active', type: 'checkbox', defaultValue: true },
      ],
    },
    { name: 'partner', type: 'relationship', relationTo: 'partners', index: true, admin: onlyFor('partner') },
    {
      name: 'componentType',
      type: 'select',
      options: options(componentTypes),
      enumName: 'enum_markup_rules_component_type',
      admin: onlyFor('component_type'),
    },
    {
      type: 'row',
      admin: onlyFor('destination_and_season'),
      fields: [
        { name: 'destination', label: 'Country', type: 'relationship', relationTo: 'destinations' },
        calendarDate({ name: 'seasonFrom', label: 'Days of travel from' }),
        calendarDate({ name: 'seasonTo', label: 'Until, not counted' }),
      ],
    },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'validFrom', label: 'Used for quotes made from' }),
        calendarDate({ name: 'validTo', label: 'Until, not counted' }),
      ],
    },
  ],
  versions: false,
}
