import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownUnassignedOrLoose, role } from '@/src/access/predicates'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'

/** The request as the website sent it: immutable. */
export const LeadSubmissions: CollectionConfig = {
  slug: 'lead-submissions',
  admin: { group: 'Sales', useAsTitle: 'receivedAt', defaultColumns: ['receivedAt', 'lead', 'address'], hidden: true },
  access: collectionAccess({
    read: [role('manager'), ownUnassignedOrLoose('lead')],
  }),
  fields: [
    { name: 'lead', type: 'relationship', relationTo: 'leads', index: true },
    jsonFact({ name: 'raw', label: 'As sent', required: true }),
    instant({ name: 'receivedAt', required: true }),
    { name: 'address', type: 'text' },
    { name: 'userAgent', type: 'text' },
  ],
  timestamps: false,
  versions: false,
}
