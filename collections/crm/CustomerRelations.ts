import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { relationKinds } from '@/src/domain/crm/relationKinds'
import { fact } from '@/src/fields/fact'
import { options } from '@/src/fields/options'

/** Who belongs together: one record for both directions; a directed kind reads from `first` to `second`. */
export const CustomerRelations: CollectionConfig = {
  slug: 'customer-relations',
  admin: { group: 'Sales', hidden: true, useAsTitle: 'kind', defaultColumns: ['first', 'kind', 'second', 'note'] },
  access: collectionAccess({ read: [role('manager'), scope('crm:read')] }),
  fields: [
    fact({ name: 'first', type: 'relationship', relationTo: 'customers', required: true, index: true }),
    fact({ name: 'second', type: 'relationship', relationTo: 'customers', required: true, index: true }),
    fact({
      name: 'kind',
      type: 'select',
      required: true,
      options: options(relationKinds),
      enumName: 'enum_customer_relations_kind',
    }),
    fact({ name: 'note', type: 'text', maxLength: 200 }),
  ],
  versions: false,
}
