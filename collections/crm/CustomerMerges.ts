import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role } from '@/src/access/predicates'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'

/** The journal of merges: what moved and how it was before, so that each can be undone exactly. */
export const CustomerMerges: CollectionConfig = {
  slug: 'customer-merges',
  admin: {
    group: 'Sales',
    hidden: true,
    useAsTitle: 'id',
    defaultColumns: ['kept', 'mergedAway', 'mergedAt', 'undoneAt'],
  },
  access: collectionAccess({ read: [role('manager')] }),
  defaultSort: '-mergedAt',
  fields: [
    fact({ name: 'kept', type: 'relationship', relationTo: 'customers', required: true, index: true }),
    fact({ name: 'mergedAway', type: 'relationship', relationTo: 'customers', required: true, index: true }),
    jsonFact({ name: 'journal', required: true }),
    fact({ name: 'reason', type: 'text', maxLength: 500 }),
    fact({ name: 'mergedByName', type: 'text', required: true }),
    fact({ name: 'mergedBy', type: 'relationship', relationTo: 'staff' }),
    fact(instant({ name: 'mergedAt', required: true, index: true })),
    fact({ name: 'undoneByName', type: 'text' }),
    fact(instant({ name: 'undoneAt' })),
  ],
  timestamps: false,
  versions: false,
}
