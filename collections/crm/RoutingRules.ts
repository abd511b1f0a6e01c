import type { CollectionConfig } from 'payload'
import { guardRoutingRule } from '@/hooks/crm/guardRoutingRule'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { leadChannels } from '@/src/domain/crm/leadRequest'
import { languageOptions } from '@/src/fields/languageOptions'
import { options } from '@/src/fields/options'
import { wholeDollars } from '@/src/fields/wholeDollars'

const editors = [role('manager'), scope('crm:write')]

/** Who gets which leads: conditions, and the team or person they lead to. */
export const RoutingRules: CollectionConfig = {
  slug: 'routing-rules',
  admin: {
    group: 'Routing and clocks',
    useAsTitle: 'name',
    defaultColumns: ['name', 'active', 'priority', 'target', 'team', 'person', 'updatedAt'],
    listSearchableFields: ['name'],
    description:
      'The rule with the most conditions that all fit goes first, then the higher priority. Of its people, those on leave or over their limit are passed over, and the one with the fewest open leads takes the lead. Without a rule that fits, everybody who takes leads is asked.',
  },
  access: collectionAccess({
    create: editors,
    read: [role('manager', 'sales'), scope('crm:read')],
    update: editors,
    delete: editors,
  }),
  defaultSort: '-priority',
  hooks: {
    beforeChange: [guardRoutingRule],
    afterChange: [recordChange('routing-rules')],
    afterDelete: [recordDeletion('routing-rules')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        {
          name: 'priority',
          type: 'number',
          required: true,
          defaultValue: 0,
          min: -1000,
          max: 1000,
          admin: { description: 'Decides between rules with as many conditions; the higher goes first.' },
        },
        {
          name: 'active',
          type: 'checkbox',
          defaultValue: true,
          admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Which leads: whatever is filled in must fit',
      fields: [
        { name: 'destinations', type: 'relationship', relationTo: 'destinations', hasMany: true },
        {
          name: 'multiCountry',
          label: 'Also trips through several countries',
          type: 'checkbox',
          defaultValue: false,
        },
        { name: 'styles', type: 'relationship', relationTo: 'travel-styles', hasMany: true },
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          options: languageOptions,
          enumName: 'enum_routing_rules_languages',
        },
        {
          name: 'channels',
          type: 'select',
          hasMany: true,
          options: options(leadChannels),
          enumName: 'enum_routing_rules_channels',
        },
        {
          type: 'row',
          fields: [
            wholeDollars({ name: 'budgetFromUsd', label: 'Budget from (USD)' }),
            wholeDollars({ name: 'budgetToUsd', label: 'Budget up to (USD)' }),
          ],
        },
        {
          name: 'returningCustomer',
          admin: { description: 'Somebody who asked us before.' },
          type: 'select',
          required: true,
          defaultValue: 'any',
          options: options(['any', 'yes', 'no'] as const),
          enumName: 'enum_routing_rules_returning',
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Who gets them',
      fields: [
        {
          name: 'target',
          type: 'select',
          required: true,
          defaultValue: 'team',
          options: options(['team', 'person'] as const),
          enumName: 'enum_routing_rules_target',
        },
        {
          name: 'team',
          type: 'relationship',
          relationTo: 'teams',
          admin: { condition: ({ target }) => target === 'team' },
        },
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'staff',
          admin: { condition: ({ target }) => target === 'person' },
        },
        {
          name: 'otherwise',
          label: 'When nobody of them can',
          type: 'select',
          required: true,
          defaultValue: 'next_rule',
          options: [
            { value: 'next_rule', label: 'Ask the next rule that fits' },
            { value: 'nobody', label: 'Leave it to the managers’ list' },
          ],
          enumName: 'enum_routing_rules_otherwise',
        },
      ],
    },
  ],
  versions: false,
}
