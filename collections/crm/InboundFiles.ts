import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownUnassignedOrLoose, role, scope } from '@/src/access/predicates'
import { fact } from '@/src/fields/fact'

/** Files that came with a message: private, kept in the database, only ever handed out as downloads. */
export const InboundFiles: CollectionConfig = {
  slug: 'inbound-files',
  labels: { singular: 'Inbound file', plural: 'Inbound files' },
  admin: {
    group: 'Sales',
    useAsTitle: 'name',
    defaultColumns: ['name', 'contentType', 'size', 'createdAt'],
    hidden: true,
  },
  access: collectionAccess({
    read: [role('manager'), ownUnassignedOrLoose('message.lead'), scope('messages:read')],
  }),
  fields: [
    fact({ name: 'message', type: 'relationship', relationTo: 'inbound-messages', required: true, index: true }),
    fact({ name: 'name', type: 'text', required: true }),
    fact({ name: 'contentType', type: 'text', required: true }),
    fact({ name: 'size', type: 'number', required: true }),
    fact({ name: 'sha256', type: 'text', required: true }),
  ],
  versions: false,
}
