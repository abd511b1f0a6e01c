import type { CollectionConfig } from 'payload'
import { guardDocumentInUse } from '@/hooks/shared/guardDocumentInUse'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role } from '@/src/access/predicates'
import { bucketKeys } from '@/src/fields/bucketKeys'
import { options } from '@/src/fields/options'
import { env } from '@/src/platform/env'

/** Private documents: stored once with their hash, never rendered again. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  admin: {
    group: 'Bookings',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'filesize', 'sha256', 'createdAt'],
    listSearchableFields: ['title', 'sha256'],
  },
  access: collectionAccess({
    read: [role('manager', 'operations', 'finance'), ownOrUnassigned('quote')],
  }),
  upload: {
    staticDir: `${env().dataDir}/documents`,
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  },
  hooks: { beforeDelete: [guardDocumentInUse] },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: options(['quote', 'attachment'] as const) },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'sha256', type: 'text', required: true, index: true },
    { name: 'quote', type: 'relationship', relationTo: 'quotes', index: true },
    ...bucketKeys,
  ],
  versions: false,
}
