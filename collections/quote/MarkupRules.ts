import type { CollectionConfig } from 'payload'
import { deriveMarkupRule } from '@/hooks/quote/deriveMarkupRule'
import { guardMarkupRule } from '@/hooks/quote/guardMarkupRule'
import { guardMarkupRuleOnce } from '@/hooks/quote/guardMarkupRuleOnce'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { asksFor, type MarkupRuleField } from '@/src/domain/quote/markupRuleFields'
import { standingMarkupLevels } from '@/src/domain/quote/standingMarkupLevels'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { calendarDate } from '@/src/fields/calendarDate'
import { decimalText } from '@/src/fields/decimalText'
import { options } from '@/src/fields/options'

const editors = [role('manager'), scope('quotes:write')]
const onlyWhere = (field: MarkupRuleField) => ({
  condition: ({ level }: Record<string, unknown>) => asksFor(level, field),
})

/** How much is put on net prices, until a quote, a day or a line says otherwise. */
export const MarkupRules: CollectionConfig = {
  slug: 'markup-rules',
  admin: {
    group: 'Suppliers',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'percent', 'destination', 'place', 'seasonFrom', 'seasonTo', 'active'],
    listSearchableFields: ['name'],
    description:
      'The most specific rule wins: partner, then kind of component, then destination and season, then the default; among rules for the same, a route before a place, a place before a country, and a season before the whole year. What a quote, a day or a line sets for itself beats them all. 25 % markup is 20 % margin.',
  },
  access: collectionAccess({
    create: editors,
    read: [role('manager', 'sales', 'finance'), scope('quotes:read')],
    update: editors,
    delete: editors,
  }),
  defaultSort: 'name',
  hooks: {
    beforeChange: [deriveMarkupRule, guardMarkupRule, guardMarkupRuleOnce],
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
        {
          name: 'active',
          type: 'checkbox',
          defaultValue: true,
          // A copy is for the same as the rule it was made of, until it is changed.
          hooks: { beforeDuplicate: [() => false] },
          admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
        },
      ],
    },
    { name: 'partner', type: 'relationship', relationTo: 'partners', index: true, admin: onlyWhere('partner') },
    {
      name: 'componentType',
      type: 'select',
      options: options(componentTypes),
      enumName: 'enum_markup_rules_component_type',
      admin: onlyWhere('componentType'),
    },
    {
      type: 'row',
      admin: onlyWhere('place'),
      fields: [
        {
          name: 'destination',
          label: 'Country',
          type: 'relationship',
          relationTo: 'destinations',
          admin: { description: 'Empty: in all of them.' },
        },
        {
          name: 'place',
          label: 'Place',
          type: 'relationship',
          relationTo: 'places',
          filterOptions: ({ data }) => (data?.destination ? { destination: { equals: data.destination } } : true),
          admin: { description: 'Where a component is, or a journey leads; empty: everywhere.' },
        },
        {
          name: 'placeFrom',
          label: 'Journeys from',
          type: 'relationship',
          relationTo: 'places',
          admin: { description: 'With the place, a route: transfers and transport from here to there.' },
        },
      ],
    },
    {
      type: 'row',
      admin: onlyWhere('seasonFrom'),
      fields: [
        calendarDate({
          name: 'seasonFrom',
          label: 'Season from',
          admin: { description: 'Days of travel; empty: all year.' },
        }),
        calendarDate({ name: 'seasonTo', label: 'Season until, not counted' }),
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
