import type { CollectionConfig } from 'payload'
import { guardTermInUse } from '@/hooks/catalog/guardTermInUse'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { everybody, role, scope } from '@/src/access/predicates'
import { catalogTerm } from '@/src/fields/catalogTerm'
import { fact } from '@/src/fields/fact'

const editors = [role('content', 'manager'), scope('catalog:write')]

/** Countries we sell. */
export const Destinations: CollectionConfig = {
  slug: 'destinations',
  admin: {
    group: 'Catalog',
    useAsTitle: 'name',
    defaultColumns: ['name', 'countryCode', 'isOffered', 'updatedAt'],
    listSearchableFields: ['name'],
    components: { edit: { beforeDocumentControls: ['@/src/admin/publishing/DestinationSwitch#DestinationSwitch'] } },
  },
  access: collectionAccess({ create: editors, read: [everybody], update: editors, delete: [role('manager')] }),
  hooks: {
    beforeDelete: [guardTermInUse('destinations')],
    afterChange: [recordChange('destinations'), recordFeedChange],
    afterDelete: [recordDeletion('destinations'), recordFeedDeletion],
  },
  fields: [
    ...catalogTerm(),
    { name: 'countryCode', label: 'Country (ISO 3166-1)', type: 'text', minLength: 2, maxLength: 2 },
    fact({
      name: 'isOffered',
      label: 'On the website',
      type: 'checkbox',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'While off, none of its tours is on the website; they come back as they were.',
        components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' },
      },
    }),
  ],
  versions: false,
}
