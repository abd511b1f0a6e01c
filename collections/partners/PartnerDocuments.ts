import type { CollectionConfig } from 'payload'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role } from '@/src/access/predicates'
import { keepsPartners } from '@/src/access/supplierRights'
import { bucketKeys } from '@/src/fields/bucketKeys'
import { env } from '@/src/platform/env'

/** Contracts, licences and price lists as partners sent them: private files. */
export const PartnerDocuments: CollectionConfig = {
  slug: 'partner-documents',
  labels: { singular: 'Supplier document', plural: 'Supplier documents' },
  admin: {
    group: 'Suppliers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'partner', 'filename', 'filesize', 'createdAt'],
    listSearchableFields: ['title', 'filename'],
    description: 'Contracts, licences and price lists as they came. Nobody outside sees them.',
  },
  access: collectionAccess({
    create: keepsPartners,
    read: [role('manager', 'operations', 'finance')],
    update: keepsPartners,
    delete: [role('manager')],
  }),
  upload: {
    staticDir: `${env().dataDir}/partner-documents`,
    mimeTypes: [
      'application/pdf',
      'image/jpeg',
      'image/png',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  defaultSort: '-createdAt',
  hooks: { afterChange: [recordChange('partner-documents')], afterDelete: [recordDeletion('partner-documents')] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'partner', type: 'relationship', relationTo: 'partners', index: true },
    ...bucketKeys,
  ],
  versions: false,
}
