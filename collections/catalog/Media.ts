import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { guardMediaInUse, guardMediaReplaced } from '@/hooks/catalog/guardMediaInUse'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { everybody, role, scope } from '@/src/access/predicates'
import { licences } from '@/src/domain/catalog/licences'
import { bucketKeys } from '@/src/fields/bucketKeys'
import { calendarDate } from '@/src/fields/calendarDate'
import { options } from '@/src/fields/options'
import { env } from '@/src/platform/env'

const editors = [role('content', 'manager'), scope('catalog:write')]
const webAddressOrNone = (value: unknown) =>
  !value || (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)) || 'An address such as https://…'

const asWebp = { format: 'webp', options: { quality: 80 } } as const

/** Public pictures, with who made them and by which right they are used. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Media' },
  admin: {
    group: 'Catalog',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'licence', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
    components: { beforeListTable: ['@/src/admin/shared/ListTools#ListTools'] },
  },
  access: collectionAccess({
    create: editors,
    read: [everybody],
    update: editors,
    delete: [role('content', 'manager')],
  }),
  upload: {
    staticDir: path.resolve(process.cwd(), env().MEDIA_DIR),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    // Payload's own server would fetch the address: nobody needs that, and it could be one inside our network.
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'public, max-age=3600')
      return headers
    },
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 240, formatOptions: asWebp },
      { name: 'card', width: 720, height: 480, formatOptions: asWebp },
      { name: 'hero', width: 1600, height: 900, withoutEnlargement: true, formatOptions: asWebp },
    ],
  },
  hooks: {
    beforeOperation: [guardMediaReplaced],
    beforeDelete: [guardMediaInUse],
    afterChange: [recordChange('media'), recordFeedChange],
    afterDelete: [recordDeletion('media'), recordFeedDeletion],
  },
  fields: [
    {
      name: 'alt',
      label: 'What the picture shows',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      admin: { description: 'In one sentence, for people who cannot see it.' },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Who made it, as it should be printed beside the picture.' },
    },
    {
      name: 'licence',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: options(licences),
      admin: {
        description: 'By which right we show it. Nothing is published with a picture of unknown licence.',
        components: { Cell: '@/src/admin/catalog/media/LicenceCell#LicenceCell' },
      },
    },
    calendarDate({
      name: 'licenceExpiresOn',
      label: 'Licence ends on',
      admin: { description: 'The last day we may show it; empty when the licence has no end.' },
    }),
    {
      name: 'sourceUrl',
      label: 'Where it comes from',
      type: 'text',
      maxLength: 500,
      validate: webAddressOrNone,
      admin: { description: 'The page of the picture at its photographer or library.' },
    },
    {
      name: 'licenceNote',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Where the licence is written down, or what it asks of us.' },
    },
    {
      name: 'sourcePath',
      type: 'text',
      unique: true,
      admin: { readOnly: true, description: 'Where an import took it from.' },
    },
    {
      name: 'uses',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '@/src/admin/catalog/media/PictureUses#PictureUses' },
      },
    },
    ...bucketKeys,
  ],
  versions: false,
}
