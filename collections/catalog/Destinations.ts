import type { CollectionConfig } from 'payload'
import { guardTermInUse } from '@/hooks/catalog/guardTermInUse'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { everybody, role, scope } from '@/src/access/predicates'
import { catalogTerm } from '@/src/fields/catalogTerm'

const editors = [role('content', 'manager'), scope('catalog:write')]

/** Countries we sell. */
export const Destinations: CollectionConfig = {
  slug: 'destinations',
  admin: {
    group: 'Catalog',
    useAsTitle: 'name',
    defaultColumns: ['name', 'countryCode', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  access: collectionAccess({ create: editors, read: [everybody], update: editors, delete: [role('manager')] }),
  hooks: {
    beforeDelete: [guardTermInUse('destinations')],
    afterChange: [recordChange('destinations')],
    afterDelete: [recordDeletion('destinations')],
  },
  fields: [
    ...catalogTerm(),
    { name: 'countryCode', label: 'Country (ISO 3166-1)', type: 'text', minLength: 2, maxLength: 2 },
  ],
  versions: false,
}
