import type { CollectionConfig, UIField } from 'payload'
import { deriveFirstPublished } from '@/hooks/catalog/deriveFirstPublished'
import { deriveOfferedVariants } from '@/hooks/catalog/deriveOfferedVariants'
import { deriveRestored, noteRestoredDraft } from '@/hooks/catalog/deriveRestored'
import { deriveTourPublicId } from '@/hooks/catalog/deriveTourPublicId'
import { deriveTourStanding } from '@/hooks/catalog/deriveTourStanding'
import { deriveTranslations } from '@/hooks/catalog/deriveTranslations'
import { deriveVariantOffers } from '@/hooks/catalog/deriveVariantOffers'
import { emitTourPublished } from '@/hooks/catalog/emitTourPublished'
import { guardTourDeletion } from '@/hooks/catalog/guardTourDeletion'
import { guardTourPublicId } from '@/hooks/catalog/guardTourPublicId'
import { guardTourPublishing } from '@/hooks/catalog/guardTourPublishing'
import { guardTourReview } from '@/hooks/catalog/guardTourReview'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, fieldFor, role, scope, whenOffered } from '@/src/access/predicates'
import { isPublicId } from '@/src/domain/catalog/publicId'
import { validVariantOffers } from '@/src/domain/catalog/variantOffers'
import { fact } from '@/src/fields/fact'
import { textList } from '@/src/fields/textList'
import { translated } from '@/src/fields/translated'
import { wholeDollars } from '@/src/fields/wholeDollars'
import { filterByWork } from './filterByWork'
import { tourCardFields } from './tourCardFields'
import { tourDayFields } from './tourDayFields'
import { tourFaq, tourSearchFields } from './tourPageFields'
import { tourPublishingFields } from './tourPublishingFields'

const publicIdOrNone = (value: unknown) =>
  !value ||
  (typeof value === 'string' && isPublicId(value)) ||
  'Lower-case words joined by hyphens, such as ha-giang-loop.'

/** What is seen of a tour and kept nowhere: in its editor, and as a column of the list where there is a cell. */
type Shown = { label?: string; cell?: string; position?: 'sidebar' }

const editor = '@/src/admin/catalog/editor'
const shown = (name: string, component: string, { label, cell, position }: Shown = {}): UIField => ({
  name,
  type: 'ui',
  label,
  admin: {
    position,
    disableListColumn: !cell,
    components: {
      Field: `${editor}/${component}#${component}`,
      ...(cell && { Cell: `@/src/admin/catalog/list/TourCells#${cell}` }),
    },
  },
})

const editors = [role('content', 'manager'), scope('catalog:write')]

/** A published trip template in the catalog. */
export const Tours: CollectionConfig = {
  slug: 'tours',
  enableQueryPresets: true,
  admin: {
    group: 'Catalog',
    useAsTitle: 'title',
    livePreview: {
      url: ({ data, locale }) => (data.id ? `/api/v1/tours/${data.id}/preview?lang=${locale.code}` : null),
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 375, height: 812 },
        { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
        { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
      ],
    },
    defaultColumns: [
      'title',
      'stage',
      'offer',
      'checksPanel',
      'translationsPanel',
      'priceFromFact',
      'destination',
      'priority',
      'lastChange',
    ],
    baseFilter: filterByWork,
    listSearchableFields: ['title', 'publicId', 'shortDescription'],
    description: 'Published tours are on the website within a second. Drafts may be incomplete.',
    components: {
      views: { edit: { versions: { tab: { Component: '@/src/admin/catalog/history/HistoryTab#HistoryTab' } } } },
      edit: {
        beforeDocumentControls: [
          `${editor}/TourActions#TourActions`,
          '@/src/admin/publishing/TourPublishingActions#TourPublishingActions',
        ],
      },
      beforeListTable: [
        '@/src/admin/shared/ListTools#ListTools',
        '@/src/admin/catalog/list/TourWorkLinks#TourWorkLinks',
      ],
      afterListTable: ['@/src/admin/shared/EmptyList#EmptyList'],
    },
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('catalog:read'), whenOffered],
    update: editors,
    delete: [role('manager')],
    readVersions: [anyStaff, scope('catalog:read')],
  }),
  defaultSort: '-priority',
  hooks: {
    beforeOperation: [noteRestoredDraft],
    beforeValidate: [deriveRestored, deriveTourPublicId],
    beforeChange: [
      guardTourPublicId,
      deriveTranslations,
      deriveVariantOffers,
      guardTourReview,
      guardTourPublishing,
      deriveTourStanding,
      deriveFirstPublished,
    ],
    afterChange: [recordChange('tours'), deriveOfferedVariants, emitTourPublished, recordFeedChange],
    beforeDelete: [guardTourDeletion],
    afterDelete: [recordDeletion('tours'), recordFeedDeletion],
  },
  fields: [
    shown('checksLine', 'ChecksLine'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Card', fields: tourCardFields },
        {
          label: 'Days',
          fields: [
            translated({ name: 'description', label: 'Introduction', type: 'richText' }),
            shown('routeMap', 'RouteMap'),
            {
              name: 'days',
              type: 'array',
              labels: { singular: 'Day', plural: 'Itinerary days' },
              admin: { initCollapsed: true, components: { RowLabel: `${editor}/TourDayLabel#TourDayLabel` } },
              fields: [...tourDayFields, shown('dayActions', 'TourDayActions')],
            },
            shown('copyDays', 'CopyDays'),
          ],
        },
        {
          label: 'Variants and price',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'priceMode',
                  label: 'Price from is',
                  type: 'select',
                  defaultValue: 'typed',
                  options: [
                    { value: 'typed', label: 'Typed here' },
                    { value: 'derived', label: 'The cheapest active variant’s' },
                  ],
                },
                wholeDollars({ name: 'priceFromUsd', label: 'Price from (US$)' }),
              ],
            },
            shown('priceFromFact', 'PriceFromFact', { label: 'Price from', cell: 'PriceFromCell' }),
            {
              name: 'variantOffers',
              label: 'Prices of the variants',
              type: 'json',
              validate: validVariantOffers,
              access: { read: fieldFor(anyStaff, scope('catalog:read')) },
              hooks: { beforeDuplicate: [() => []] },
              admin: { components: { Field: `${editor}/VariantOffers#VariantOffers` } },
            },
            {
              name: 'variants',
              type: 'join',
              collection: 'tour-variants',
              on: 'tour',
              admin: { defaultColumns: ['name', 'level', 'priceFromUsd', 'active'] },
            },
          ],
        },
        {
          label: 'Included',
          fields: [
            textList({ name: 'inclusions', label: 'What is included', localized: true }),
            textList({ name: 'exclusions', label: 'What is not included', localized: true }),
          ],
        },
        {
          label: 'Gallery',
          fields: [
            { name: 'gallery', type: 'upload', relationTo: 'media', hasMany: true },
            shown('pictureRights', 'PictureRights'),
          ],
        },
        { label: 'Questions', fields: [tourFaq] },
        { label: 'Search engines', fields: tourSearchFields },
      ],
    },
    shown('checksPanel', 'ChecksPanel', { label: 'Check list', cell: 'ChecksCell', position: 'sidebar' }),
    shown('translationsPanel', 'TranslationsPanel', { label: 'Languages', cell: 'LanguagesCell', position: 'sidebar' }),
    {
      name: 'lastChange',
      label: 'Changed by',
      type: 'ui',
      admin: { components: { Cell: '@/src/admin/catalog/list/TourCells#ChangedCell' } },
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
    fact({ name: 'translations', type: 'json', hooks: { beforeDuplicate: [() => null] }, admin: { hidden: true } }),
    fact({
      name: 'firstPublishedAt',
      type: 'date',
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar', date: { displayFormat: 'd MMM yyyy HH:mm' } },
    }),
    ...tourPublishingFields,
  ],
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
}
