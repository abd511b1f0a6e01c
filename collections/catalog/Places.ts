import type { CollectionConfig } from 'payload'
import { guardPlaceInUse } from '@/hooks/catalog/guardPlaceInUse'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, role, scope } from '@/src/access/predicates'
import { placeKinds } from '@/src/domain/catalog/placeKinds'
import { coordinate } from '@/src/fields/coordinate'
import { options } from '@/src/fields/options'
import { requiredInEnglish } from '@/src/fields/requiredInEnglish'

const editors = [role('content', 'manager'), scope('catalog:write')]

/** Towns, bays and sights that the days of tours lead to. */
export const Places: CollectionConfig = {
  slug: 'places',
  admin: {
    group: 'Catalog',
    useAsTitle: 'name',
    defaultColumns: ['name', 'destination', 'kind', 'latitude', 'longitude'],
    listSearchableFields: ['name'],
    description: 'Kept once and chosen in the days of tours; the coordinates draw the map of the route.',
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('catalog:read'), scope('catalog:write')],
    update: editors,
    delete: [role('content', 'manager')],
  }),
  defaultSort: 'name',
  hooks: {
    beforeDelete: [guardPlaceInUse],
    afterChange: [recordChange('places'), recordFeedChange],
    afterDelete: [recordDeletion('places'), recordFeedDeletion],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      validate: requiredInEnglish,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'destination',
          label: 'Country',
          type: 'relationship',
          relationTo: 'destinations',
          required: true,
          index: true,
        },
        { name: 'kind', type: 'select', required: true, defaultValue: 'town', options: options(placeKinds) },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          min: -90,
          max: 90,
          validate: coordinate({ max: 90, other: 'longitude' }),
          admin: { step: 0.0001, description: 'Degrees north, such as 21.0285.' },
        },
        {
          name: 'longitude',
          type: 'number',
          min: -180,
          max: 180,
          validate: coordinate({ max: 180, other: 'latitude' }),
          admin: { step: 0.0001, description: 'Degrees east, such as 105.8542.' },
        },
      ],
    },
  ],
  versions: false,
}
