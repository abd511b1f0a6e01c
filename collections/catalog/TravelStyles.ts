import type { CollectionConfig } from 'payload'
import { guardTermInUse } from '@/hooks/catalog/guardTermInUse'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
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
    afterChange: [recordChange('travel-styles'), recordFeedChange],
    afterDelete: [recordDeletion('travel-styles'), recordFeedDeletion],
  },
  fields: catalogTerm(),
  versions: false,
}
