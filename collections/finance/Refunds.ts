import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, roleWhere, scope } from '@/src/access/predicates'
import { refundMachine } from '@/src/domain/finance/refundMachine'
import { calendarDate } from '@/src/fields/calendarDate'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'

/** Money given back: by card through Stripe, or recorded by hand; asked for from the payment. */
export const Refunds: CollectionConfig = {
  slug: 'refunds',
  admin: {
    group: 'Finance',
    useAsTitle: 'reason',
    defaultColumns: ['createdAt', 'booking', 'method', 'amountMinor', 'status', 'refundedOn', 'reason'],
    listSearchableFields: ['reason', 'reference', 'providerRefundId'],
    description: 'Refunds are made from the payment.',
  },
  access: collectionAccess({
    read: [
      role('manager', 'finance'),
      roleWhere('sales', (id) => ({ 'booking.owner': { equals: id } })),
      scope('finance:read'),
    ],
  }),
  defaultSort: '-createdAt',
  fields: [
    { name: 'payment', type: 'relationship', relationTo: 'payments', required: true, index: true },
    { name: 'booking', type: 'relationship', relationTo: 'bookings', required: true, index: true },
    { name: 'method', type: 'select', required: true, options: options(['card', 'bank_transfer', 'cash'] as const) },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: refundMachine.initial,
      options: options(refundMachine.states),
      index: true,
      admin: { components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    },
    minorUnits({ name: 'amountMinor', label: 'Amount', required: true }),
    currency(),
    { name: 'reason', type: 'text', required: true },
    calendarDate({ name: 'refundedOn' }),
    { name: 'reference', type: 'text' },
    { name: 'requestedBy', type: 'relationship', relationTo: 'staff' },
    { name: 'idempotencyKey', type: 'text', unique: true, admin: { hidden: true } },
    { name: 'providerRefundId', type: 'text', unique: true },
    { name: 'failure', type: 'text' },
  ],
  versions: false,
}
