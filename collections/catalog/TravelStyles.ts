import type { CollectionConfig } from 'payload'
import { guardTermInUse } from '@/hooks/catalog/guardTermInUse'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { everybody, role, scope } from '@/src/access/predicates'
import { catalogTerm } from '@/src/fields/catalogTerm'

const editors = [role('content', 'manager'), scope('catalog:write')]

/** Ways to travel, such as Culture or Family. */
export const TravelStyles: CollectionConfig = {
  slug: 'travel-styles',
  admin: {
    group: 'Catalog',
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  access: collectionAccess({ create: editors, read: [everybody], update: editors, delete: [role('manager')] }),
  hooks: {
    beforeDelete: [guardTermInUse('travel-styles')],
    afterChange: [recordChange('travel-styles')],
    afterDelete: [recordDeletion('travel-styles')],
  },
  fields: catalogTerm(),
  versions: false,
}
