import type { CollectionConfig } from 'payload'
import { deriveFirstPublished } from '@/hooks/catalog/deriveFirstPublished'
import { deriveTourPublicId } from '@/hooks/catalog/deriveTourPublicId'
import { emitTourPublished } from '@/hooks/catalog/emitTourPublished'
import { guardTourDeletion } from '@/hooks/catalog/guardTourDeletion'
import { guardTourPublicId } from '@/hooks/catalog/guardTourPublicId'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, role, scope, whenPublished } from '@/src/access/predicates'
import { isPublicId } from '@/src/domain/catalog/publicId'
import { meals } from '@/src/domain/shared/meals'
import { fact } from '@/src/fields/fact'
import { options } from '@/src/fields/options'
import { pictureOrPath } from '@/src/fields/pictureOrPath'
import { longTextRequiredInEnglish, requiredInEnglish } from '@/src/fields/requiredInEnglish'
import { textList } from '@/src/fields/textList'
import { wholeDollars } from '@/src/fields/wholeDollars'
import { wholeNumber } from '@/src/fields/wholeNumber'

const publicIdOrNone = (value: unknown) =>
  !value ||
  (typeof value === 'string' && isPublicId(value)) ||
  'Lower-case words joined by hyphens, such as ha-giang-loop.'

const editors = [role('content', 'manager'), scope('catalog:write')]

/** A published trip template in the catalog. */
export const Tours: CollectionConfig = {
  slug: 'tours',
  admin: {
    group: 'Catalog',
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'destination',
      'styles',
      'durationDays',
      'priceFromUsd',
      'priority',
      '_status',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'publicId', 'shortDescription'],
    description: 'Published tours are on the website within a second. Drafts may be incomplete.',
    components: { beforeListTable: ['@/src/admin/catalog/EmptyCatalogHint#EmptyCatalogHint'] },
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('catalog:read'), whenPublished],
    update: editors,
    delete: [role('manager')],
    readVersions: [anyStaff, scope('catalog:read')],
  }),
  defaultSort: '-priority',
  hooks: {
    beforeValidate: [deriveTourPublicId],
    beforeChange: [guardTourPublicId, deriveFirstPublished],
    afterChange: [recordChange('tours'), emitTourPublished],
    beforeDelete: [guardTourDeletion],
    afterDelete: [recordDeletion('tours')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Card',
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              localized: true,
              maxLength: 160,
              validate: requiredInEnglish,
            },
            {
              name: 'shortDescription',
              type: 'textarea',
              required: true,
              localized: true,
              maxLength: 400,
              validate: longTextRequiredInEnglish,
            },
            {
              type: 'row',
              fields: [
                { name: 'destination', type: 'relationship', relationTo: 'destinations', required: true, index: true },
                { name: 'styles', type: 'relationship', relationTo: 'travel-styles', hasMany: true, required: true },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'durationDays',
                  label: 'Days',
                  type: 'number',
                  required: true,
                  min: 1,
                  max: 120,
                  validate: wholeNumber({ min: 1, max: 120 }),
                },
                wholeDollars({ name: 'priceFromUsd', label: 'Price from (US$)' }),
                {
                  name: 'rating',
                  type: 'number',
                  min: 0,
                  max: 5,
                  admin: { step: 0.1, description: 'Of 5, as travelers gave it.' },
                },
              ],
            },
            textList({ name: 'highlights', label: 'Highlights', localized: true }),
            {
              name: 'seasonality',
              type: 'text',
              localized: true,
              maxLength: 120,
              admin: { description: 'When it is at its best, such as “Best Nov–Feb”.' },
            },
            {
              name: 'image',
              type: 'upload',
              relationTo: 'media',
              validate: pictureOrPath,
              admin: { description: 'The card shows it cropped around its focal point.' },
            },
            {
              name: 'fallbackImage',
              type: 'upload',
              relationTo: 'media',
              admin: { description: 'Shown when the first cannot be loaded; the same one when empty.' },
            },
          ],
        },
        {
          label: 'Page',
          fields: [
            { name: 'description', type: 'richText', localized: true },
            {
              name: 'days',
              type: 'array',
              labels: { singular: 'Day', plural: 'Itinerary days' },
              admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/shared/DayRowLabel#DayRowLabel' } },
              fields: [
                {
                  name: 'title',
                  type: 'text',
                  required: true,
                  localized: true,
                  maxLength: 160,
                  validate: requiredInEnglish,
                },
                { name: 'place', type: 'text', localized: true, maxLength: 120 },
                {
                  name: 'description',
                  type: 'textarea',
                  required: true,
                  localized: true,
                  validate: longTextRequiredInEnglish,
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'meals',
                      type: 'select',
                      hasMany: true,
                      options: options(meals),
                      enumName: 'enum_tour_meals',
                    },
                    { name: 'overnight', type: 'text', localized: true, maxLength: 160 },
                  ],
                },
                { name: 'picture', type: 'upload', relationTo: 'media' },
              ],
            },
            textList({ name: 'inclusions', label: 'What is included', localized: true }),
            textList({ name: 'exclusions', label: 'What is not included', localized: true }),
            { name: 'gallery', type: 'upload', relationTo: 'media', hasMany: true },
          ],
        },
        {
          label: 'Variants',
          fields: [
            {
              name: 'variants',
              type: 'join',
              collection: 'tour-variants',
              on: 'tour',
              admin: { defaultColumns: ['name', 'level', 'priceFromUsd', 'active'] },
            },
          ],
        },
      ],
    },
    {
      name: 'publicId',
      type: 'text',
      unique: true,
      index: true,
      maxLength: 120,
      validate: publicIdOrNone,
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        description: 'The id the website knows it by. Made from the title when left empty; it never changes after.',
      },
    },
    {
      name: 'priority',
      type: 'number',
      required: true,
      defaultValue: 50,
      min: 0,
      max: 1000,
      index: true,
      admin: { position: 'sidebar', description: 'Highest first on the website.' },
    },
    {
      name: 'imagePath',
      type: 'text',
      admin: { position: 'sidebar', description: "The website's own picture path, used while no picture is chosen." },
    },
    { name: 'fallbackImagePath', type: 'text', admin: { position: 'sidebar' } },
    fact({
      name: 'firstPublishedAt',
      type: 'date',
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', date: { displayFormat: 'd MMM yyyy HH:mm' } },
    }),
  ],
  versions: { drafts: { schedulePublish: true, validate: false }, maxPerDoc: 50 },
}
