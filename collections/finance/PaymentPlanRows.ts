import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, roleWhere, scope } from '@/src/access/predicates'
import { planRowMachine } from '@/src/domain/finance/planRowMachine'
import { calendarDate } from '@/src/fields/calendarDate'
import { jsonFact } from '@/src/fields/jsonFact'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'

/** What the customer pays and when, as accepted; whether a row is paid follows from receipts. */
export const PaymentPlanRows: CollectionConfig = {
  slug: 'payment-plan-rows',
  labels: { singular: 'Payment plan row', plural: 'Payment plan' },
  admin: {
    group: 'Finance',
    useAsTitle: 'label',
    defaultColumns: ['booking', 'label', 'amountMinor', 'paidMinor', 'dueDate', 'status'],
    listSearchableFields: ['label'],
    components: { edit: { beforeDocumentControls: ['@/src/admin/finance/PlanRowActions#PlanRowActions'] } },
  },
  access: collectionAccess({
    read: [
      role('manager', 'finance', 'operations'),
      roleWhere('sales', (id) => ({ 'booking.owner': { equals: id } })),
      scope('finance:read'),
    ],
  }),
  defaultSort: 'dueDate',
  fields: [
    { name: 'booking', type: 'relationship', relationTo: 'bookings', required: true, index: true },
    { name: 'position', type: 'number', required: true },
    { name: 'kind', type: 'select', required: true, options: options(['deposit', 'instalment', 'balance'] as const) },
    { name: 'label', type: 'text', required: true },
    { name: 'percent', type: 'number' },
    minorUnits({ name: 'amountMinor', label: 'Amount', required: true }),
    minorUnits({ name: 'paidMinor', label: 'Paid', defaultValue: 0 }),
    currency(),
    calendarDate({ name: 'dueDate', index: true }),
    jsonFact({ name: 'anchor', label: 'Due date follows from' }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: planRowMachine.initial,
      options: options(planRowMachine.states),
      index: true,
      admin: { components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    },
    minorUnits({ name: 'shortfallMinor', label: 'Accepted shortfall', defaultValue: 0 }),
    { name: 'shortfallReason', label: 'Why less was accepted', type: 'text' },
  ],
  indexes: [{ fields: ['booking', 'position'], unique: true }],
  versions: false,
}
