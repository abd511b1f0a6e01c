import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { clockKinds } from '@/src/domain/crm/clockKinds'
import { instant } from '@/src/fields/instant'
import { options } from '@/src/fields/options'

/** One wait of a customer for us: runs in working hours, stands still while we wait for them, stops when we answer. */
export const LeadClocks: CollectionConfig = {
  slug: 'lead-clocks',
  labels: { singular: 'Clock', plural: 'Clocks' },
  admin: {
    group: 'Routing and clocks',
    useAsTitle: 'kind',
    defaultColumns: ['lead', 'kind', 'startedAt', 'dueAt', 'pausedAt', 'stoppedAt', 'usedMinutes', 'breachedAt'],
    description: 'How long customers waited for us. Commands write these; nobody edits them.',
  },
  access: collectionAccess({ read: [role('manager'), ownOrUnassigned('lead'), scope('crm:read')] }),
  defaultSort: '-startedAt',
  fields: [
    { name: 'lead', type: 'relationship', relationTo: 'leads', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: options(clockKinds),
      enumName: 'enum_lead_clocks_kind',
    },
    { name: 'policy', type: 'relationship', relationTo: 'sla-policies' },
    {
      type: 'row',
      fields: [
        { name: 'minutes', label: 'Working minutes allowed', type: 'number', required: true },
        { name: 'warnBeforeMinutes', type: 'number', required: true },
        { name: 'escalateAfterMinutes', type: 'number', required: true },
      ],
    },
    instant({ name: 'startedAt', required: true }),
    {
      type: 'row',
      fields: [
        instant({ name: 'runningSince' }),
        instant({ name: 'pausedAt', label: 'Waiting for the customer since' }),
        instant({ name: 'stoppedAt' }),
      ],
    },
    {
      type: 'row',
      fields: [instant({ name: 'warnAt' }), instant({ name: 'dueAt' }), instant({ name: 'escalateAt' })],
    },
    {
      type: 'row',
      fields: [instant({ name: 'warnedAt' }), instant({ name: 'breachedAt' }), instant({ name: 'escalatedAt' })],
    },
    { name: 'usedMs', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'usedMinutes', label: 'Working minutes used', type: 'number' },
    instant({ name: 'nextStepAt', admin: { hidden: true } }),
    { name: 'revision', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  ],
  timestamps: false,
  versions: false,
}
