import type { CollectionConfig, Where } from 'payload'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, roleWhere } from '@/src/access/predicates'
import { fact } from '@/src/fields/fact'
import { jsonFact } from '@/src/fields/jsonFact'

const own = roleWhere('sales', (id) => ({ owner: { equals: id } }))
const ownOrShared = roleWhere(
  'sales',
  (id): Where => ({ or: [{ owner: { equals: id } }, { shared: { equals: true } }] }),
)

/** Saved filters over customers, one's own or everybody's; who is in one is found anew each time. */
export const CustomerSegments: CollectionConfig = {
  slug: 'customer-segments',
  labels: { singular: 'Segment', plural: 'Segments' },
  admin: {
    group: 'Sales',
    hidden: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'shared', 'owner', 'description'],
  },
  access: collectionAccess({
    read: [role('manager'), ownOrShared],
    update: [role('manager'), own],
    delete: [role('manager')],
  }),
  defaultSort: 'name',
  hooks: { afterChange: [recordChange('customer-segments')], afterDelete: [recordDeletion('customer-segments')] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100 },
    { name: 'description', type: 'text', maxLength: 300 },
    { name: 'shared', type: 'checkbox', defaultValue: false },
    fact({ name: 'owner', type: 'relationship', relationTo: 'staff', index: true }),
    jsonFact({ name: 'conditions', required: true }),
  ],
  versions: false,
}
