import type { CollectionConfig } from 'payload'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { tagColours } from '@/src/domain/crm/tagColours'
import { options } from '@/src/fields/options'

/** Words that staff put on customers to find them again. */
export const CustomerTags: CollectionConfig = {
  slug: 'customer-tags',
  labels: { singular: 'Tag', plural: 'Tags' },
  admin: {
    group: 'Sales',
    useAsTitle: 'name',
    defaultColumns: ['name', 'colour', 'description'],
    listSearchableFields: ['name', 'description'],
  },
  access: collectionAccess({
    create: [role('manager', 'sales'), scope('crm:write')],
    read: [role('manager', 'sales', 'operations', 'finance'), scope('crm:read')],
    update: [role('manager')],
    delete: [role('manager')],
  }),
  defaultSort: 'name',
  hooks: { afterChange: [recordChange('customer-tags')], afterDelete: [recordDeletion('customer-tags')] },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 60 },
    { name: 'colour', type: 'select', required: true, defaultValue: 'grey', options: options(tagColours) },
    { name: 'description', type: 'text', maxLength: 200 },
  ],
  versions: false,
}
