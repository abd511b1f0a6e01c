import type { CollectionConfig } from 'payload'
import { guardAllocation } from '@/hooks/partners/guardAllocation'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { keepsPartners, seesPartners } from '@/src/access/supplierRights'
import { calendarDate } from '@/src/fields/calendarDate'
import { wholeNumber } from '@/src/fields/wholeNumber'

/** Rooms and seats a partner holds for us, and when they go back. */
export const InventoryAllocations: CollectionConfig = {
  slug: 'inventory-allocations',
  labels: { singular: 'Allocation', plural: 'Allocations' },
  admin: {
    group: 'Suppliers',
    useAsTitle: 'note',
    defaultColumns: ['component', 'from', 'to', 'units', 'releaseDays', 'contract'],
    listSearchableFields: ['note'],
    description: 'Held for us until their release; the days of one component never overlap.',
  },
  access: collectionAccess({
    create: keepsPartners,
    read: seesPartners,
    update: keepsPartners,
    delete: keepsPartners,
  }),
  defaultSort: 'from',
  hooks: {
    beforeChange: [guardAllocation],
    afterChange: [recordChange('inventory-allocations')],
    afterDelete: [recordDeletion('inventory-allocations')],
  },
  fields: [
    { name: 'component', type: 'relationship', relationTo: 'components', required: true, index: true },
    { name: 'contract', type: 'relationship', relationTo: 'partner-contracts', index: true },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'from', label: 'From', required: true }),
        calendarDate({ name: 'to', label: 'Until, not counted', required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'units',
          label: 'Rooms or seats a day',
          type: 'number',
          required: true,
          validate: wholeNumber({ min: 0, max: 9999 }),
        },
        {
          name: 'releaseDays',
          label: 'Given back, days before',
          type: 'number',
          required: true,
          defaultValue: 14,
          validate: wholeNumber({ min: 0, max: 365 }),
        },
      ],
    },
    { name: 'note', type: 'text', maxLength: 300 },
  ],
  versions: false,
}
