import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { activityTypes } from '@/src/domain/crm/activityTypes'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'
import { options } from '@/src/fields/options'

/** What happened on a lead, in order: the timeline. */
export const LeadActivities: CollectionConfig = {
  slug: 'lead-activities',
  labels: { singular: 'Timeline entry', plural: 'Timeline' },
  admin: {
    group: 'Sales',
    useAsTitle: 'detail',
    defaultColumns: ['at', 'type', 'detail', 'lead', 'actorName'],
    listSearchableFields: ['detail'],
  },
  access: collectionAccess({
    read: [role('manager'), ownOrUnassigned('lead'), scope('crm:read')],
  }),
  defaultSort: '-at',
  fields: [
    { name: 'lead', type: 'relationship', relationTo: 'leads', required: true, index: true },
    { name: 'type', type: 'select', required: true, options: options(activityTypes), index: true },
    { name: 'detail', type: 'textarea', required: true },
    { name: 'actorName', type: 'text', required: true },
    jsonFact({ name: 'data' }),
    instant({ name: 'at', required: true }),
  ],
  timestamps: false,
  versions: false,
}
