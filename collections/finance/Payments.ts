import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, roleWhere, scope } from '@/src/access/predicates'
import { paymentMachine } from '@/src/domain/finance/paymentMachine'
import { calendarDate } from '@/src/fields/calendarDate'
import { instant } from '@/src/fields/instant'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'

/** Money received: by card through Stripe, or recorded by hand; corrected only by refunds. */
export const Payments: CollectionConfig = {
  slug: 'payments',
  admin: {
    group: 'Finance',
    useAsTitle: 'reference',
    defaultColumns: [
      'createdAt',
      'booking',
      'method',
      'amountMinor',
      'status',
      'receivedOn',
      'reference',
      'needsReview',
    ],
    listSearchableFields: ['reference', 'checkoutId', 'providerPaymentId'],
    description: 'Bank transfers are recorded from the booking.',
    components: { edit: { beforeDocumentControls: ['@/src/admin/finance/PaymentActions#PaymentActions'] } },
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
    { name: 'booking', type: 'relationship', relationTo: 'bookings', required: true, index: true },
    { name: 'planRow', type: 'relationship', relationTo: 'payment-plan-rows', index: true },
    { name: 'method', type: 'select', required: true, options: options(['card', 'bank_transfer', 'cash'] as const) },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: paymentMachine.initial,
      options: options(paymentMachine.states),
      index: true,
      admin: { components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    },
    minorUnits({ name: 'amountMinor', label: 'Amount', required: true }),
    minorUnits({ name: 'receivedMinor', label: 'Received', defaultValue: 0 }),
    minorUnits({ name: 'refundedMinor', label: 'Refunded', defaultValue: 0 }),
    currency(),
    calendarDate({ name: 'receivedOn' }),
    { name: 'reference', type: 'text' },
    { name: 'confirmedBy', type: 'relationship', relationTo: 'staff' },
    { name: 'note', type: 'text' },
    {
      name: 'needsReview',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
    },
    { name: 'reviewReason', type: 'text' },
    { name: 'provider', type: 'text' },
    { name: 'idempotencyKey', type: 'text', unique: true, admin: { hidden: true } },
    { name: 'checkoutId', type: 'text', unique: true },
    { name: 'checkoutUrl', type: 'text', admin: { hidden: true } },
    instant({ name: 'checkoutExpiresAt' }),
    { name: 'providerPaymentId', type: 'text', unique: true },
    { name: 'failure', type: 'text' },
    {
      name: 'refunds',
      type: 'join',
      collection: 'refunds',
      on: 'payment',
      admin: { allowCreate: false, defaultColumns: ['amountMinor', 'status', 'reason', 'refundedOn'] },
    },
    { name: 'revision', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  ],
  versions: false,
}
