import type { CollectionConfig } from 'payload'
import { guardBoost } from '@/hooks/catalog/guardBoost'
import { recordFeedChange, recordFeedDeletion } from '@/hooks/catalog/recordFeedChange'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, role, scope } from '@/src/access/predicates'
import { boostAmountMax } from '@/src/domain/catalog/boosts'
import { calendarDate } from '@/src/fields/calendarDate'
import { wholeNumber } from '@/src/fields/wholeNumber'

const editors = [role('content', 'manager'), scope('catalog:write')]

/** What lifts or lowers a tour, or all tours of a destination, in the website's order for some days. */
export const TourBoosts: CollectionConfig = {
  slug: 'tour-boosts',
  labels: { singular: 'Seasonal boost', plural: 'Seasonal boosts' },
  admin: {
    group: 'Catalog',
    useAsTitle: 'note',
    defaultColumns: ['note', 'tour', 'destination', 'amount', 'firstDay', 'lastDay'],
    listSearchableFields: ['note'],
    description:
      'Added to the priority from the first day to the last, in the company’s zone. See the order under Publishing.',
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('catalog:read')],
    update: editors,
    delete: editors,
  }),
  defaultSort: 'firstDay',
  hooks: {
    beforeChange: [guardBoost],
    afterChange: [recordChange('tour-boosts'), recordFeedChange],
    afterDelete: [recordDeletion('tour-boosts'), recordFeedDeletion],
  },
  fields: [
    { name: 'note', label: 'What for', type: 'text', required: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        { name: 'tour', type: 'relationship', relationTo: 'tours', index: true },
        {
          name: 'destination',
          label: 'Or all tours of',
          type: 'relationship',
          relationTo: 'destinations',
          index: true,
        },
      ],
    },
    {
      name: 'amount',
      type: 'number',
      required: true,
      validate: wholeNumber({ min: -boostAmountMax, max: boostAmountMax }),
      admin: { description: 'Added to the priority; below zero lowers.' },
    },
    {
      type: 'row',
      fields: [calendarDate({ name: 'firstDay', required: true }), calendarDate({ name: 'lastDay', required: true })],
    },
  ],
  versions: false,
}
