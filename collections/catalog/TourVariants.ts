import type { CollectionConfig } from 'payload'
import { guardVariantDeletion, guardVariantOffer } from '@/hooks/catalog/guardVariantOffer'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, type Predicate, role, scope } from '@/src/access/predicates'
import { options } from '@/src/fields/options'
import { wholeDollars } from '@/src/fields/wholeDollars'

const ofOfferedTours: Predicate = () => ({
  active: { equals: true },
  'tour._status': { equals: 'published' },
  'tour.offer': { equals: 'offered' },
  'tour.destination.isOffered': { equals: true },
})
const editors = [role('content', 'manager'), scope('catalog:write')]

/** One way to take a tour, such as with simpler or finer hotels. */
export const TourVariants: CollectionConfig = {
  slug: 'tour-variants',
  admin: {
    group: 'Catalog',
    useAsTitle: 'name',
    defaultColumns: ['name', 'tour', 'level', 'priceFromUsd', 'active'],
    listSearchableFields: ['name'],
    description:
      'Price and showing are those its tour was published with. Once a variant is made they are changed in the tour, under “Variants and price”, and go the tour’s way to the website.',
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('catalog:read'), ofOfferedTours],
    update: editors,
    delete: [role('content', 'manager')],
  }),
  hooks: {
    beforeChange: [guardVariantOffer],
    beforeDelete: [guardVariantDeletion],
    afterChange: [recordChange('tour-variants'), recordFeedChange],
    afterDelete: [recordDeletion('tour-variants'), recordFeedDeletion],
  },
  fields: [
    { name: 'tour', type: 'relationship', relationTo: 'tours', required: true, index: true },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120 },
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'classic',
      options: options(['budget', 'classic', 'comfort', 'luxury'] as const),
    },
    { name: 'summary', type: 'textarea', localized: true, maxLength: 400 },
    wholeDollars({ name: 'priceFromUsd', label: 'Price from (US$)' }),
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      admin: {
        description: 'Shown on the website with its tour.',
        components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' },
      },
    },
  ],
  versions: false,
}
