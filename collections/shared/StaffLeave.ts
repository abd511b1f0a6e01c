import type { CollectionConfig } from 'payload'
import { guardOwnLeave } from '@/hooks/shared/guardOwnLeave'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, ofCaller, role } from '@/src/access/predicates'
import { calendarDate } from '@/src/fields/calendarDate'

const own = ofCaller('staff')

/** When somebody is away: no lead is given to them on these days. */
export const StaffLeave: CollectionConfig = {
  slug: 'staff-leave',
  labels: { singular: 'Leave', plural: 'Leave' },
  admin: {
    group: 'Routing and clocks',
    useAsTitle: 'firstDay',
    defaultColumns: ['staff', 'firstDay', 'lastDay', 'note'],
    description: 'Your days away: no lead comes to you then. Managers see and enter everybody’s.',
  },
  access: collectionAccess({
    create: [anyStaff],
    read: [role('manager'), own],
    update: [role('manager'), own],
    delete: [role('manager'), own],
  }),
  defaultSort: '-firstDay',
  hooks: {
    beforeValidate: [guardOwnLeave],
    afterChange: [recordChange('staff-leave')],
    afterDelete: [recordDeletion('staff-leave')],
  },
  fields: [
    {
      name: 'staff',
      label: 'Who',
      type: 'relationship',
      relationTo: 'staff',
      required: true,
      index: true,
      defaultValue: ({ user }) => (user?.collection === 'staff' ? user.id : undefined),
    },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'firstDay', label: 'First day away', required: true }),
        calendarDate({ name: 'lastDay', label: 'Last day away', required: true, index: true }),
      ],
    },
    { name: 'note', type: 'text', maxLength: 200 },
  ],
  versions: false,
}
