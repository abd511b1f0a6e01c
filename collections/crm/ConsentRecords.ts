import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, type Predicate, role, scope } from '@/src/access/predicates'
import { instant } from '@/src/fields/instant'
import { options } from '@/src/fields/options'

const ofOwn = ownOrUnassigned('lead.owner')
/** What was said beside any request must not pass for what was said in one that nobody owns. */
const ofOwnLeads: Predicate = (args) => {
  const own = ofOwn(args)
  return typeof own === 'object' ? { and: [own, { lead: { exists: true } }] } : own
}

/** What a customer allowed or refused, when, and under which policy: each answer is a record of its own. */
export const ConsentRecords: CollectionConfig = {
  slug: 'consent-records',
  admin: {
    group: 'Sales',
    useAsTitle: 'purpose',
    defaultColumns: ['customer', 'purpose', 'granted', 'policyVersion', 'source', 'at'],
  },
  access: collectionAccess({
    read: [role('manager'), ofOwnLeads, scope('crm:read')],
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
