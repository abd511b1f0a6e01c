import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { instant } from '@/src/fields/instant'
import { options } from '@/src/fields/options'

/** What a customer allowed or refused, when, and under which policy: each answer is a record of its own. */
export const ConsentRecords: CollectionConfig = {
  slug: 'consent-records',
  admin: {
    group: 'Sales',
    useAsTitle: 'purpose',
    defaultColumns: ['customer', 'purpose', 'granted', 'policyVersion', 'source', 'at'],
  },
  access: collectionAccess({
    read: [role('manager'), ownOrUnassigned('lead'), scope('crm:read')],
  }),
  defaultSort: '-at',
  fields: [
    { name: 'customer', type: 'relationship', relationTo: 'customers', required: true, index: true },
    { name: 'lead', type: 'relationship', relationTo: 'leads', index: true },
    { name: 'purpose', type: 'select', required: true, options: options(['contact', 'marketing'] as const) },
    {
      name: 'granted',
      type: 'checkbox',
      required: true,
      admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
    },
    { name: 'policyVersion', type: 'text' },
    { name: 'source', type: 'text', required: true },
    { name: 'address', type: 'text' },
    instant({ name: 'at', required: true }),
  ],
  timestamps: false,
  versions: false,
}
