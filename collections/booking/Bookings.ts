import type { ArrayField, CollectionConfig } from 'payload'
import { guardBookingFacts } from '@/hooks/booking/guardBookingFacts'
import { lookUpReferences } from '@/hooks/shared/lookUpReferences'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { fieldFor, ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { bookingMachine } from '@/src/domain/booking/bookingMachine'
import { calendarDate } from '@/src/fields/calendarDate'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { keeper } from '@/src/fields/keeper'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'

const passports = {
  read: fieldFor(role('manager', 'operations')),
  update: fieldFor(role('manager', 'operations')),
  create: fieldFor(role('manager', 'operations')),
}

const travelers: ArrayField = {
  name: 'travelers',
  type: 'array',
  labels: { singular: 'Traveler', plural: 'Travelers' },
  admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/booking/TravelerRowLabel#TravelerRowLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'givenName', type: 'text', maxLength: 120 },
        { name: 'familyName', type: 'text', maxLength: 120 },
        { name: 'passportName', label: 'As in passport', type: 'text', maxLength: 200 },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'category',
          type: 'select',
          required: true,
          defaultValue: 'adult',
          options: options(['adult', 'child'] as const),
        },
        calendarDate({ name: 'dateOfBirth', access: passports }),
        { name: 'nationality', type: 'text', maxLength: 60 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'passportNumber', type: 'text', maxLength: 40, access: passports },
        calendarDate({ name: 'passportExpiry', access: passports }),
      ],
    },
    { name: 'dietary', type: 'text', maxLength: 300 },
    { name: 'medicalNotes', type: 'textarea', maxLength: 2000, access: passports },
  ],
}

/** An accepted quote being carried out. */
export const Bookings: CollectionConfig = {
  slug: 'bookings',
  enableQueryPresets: true,
  admin: {
    group: 'Bookings',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'title', 'status', 'customer', 'startDate', 'totalMinor', 'paidMinor'],
    listSearchableFields: ['reference', 'title'],
    description: 'Bookings open when a quote is accepted and confirm when the deposit is recorded.',
    components: {
      beforeListTable: ['@/src/admin/shared/ListTools#ListTools'],
      afterListTable: ['@/src/admin/shared/EmptyList#EmptyList'],
      edit: { beforeDocumentControls: ['@/src/admin/booking/BookingActions#BookingActions'] },
    },
  },
  access: collectionAccess({
    read: [role('manager', 'operations', 'finance'), ownOrUnassigned(), scope('bookings:read')],
    update: [role('manager', 'operations'), scope('bookings:write')],
  }),
  defaultSort: '-createdAt',
  hooks: {
    beforeOperation: [lookUpReferences],
    beforeChange: [guardBookingFacts],
    afterChange: [recordChange('bookings')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Trip',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 200 },
            travelers,
            { name: 'internalNotes', type: 'textarea' },
          ],
        },
        {
          label: 'Money',
          fields: [
            {
              name: 'planRows',
              label: 'Payment plan',
              type: 'join',
              collection: 'payment-plan-rows',
              on: 'booking',
              defaultSort: 'position',
              admin: { allowCreate: false, defaultColumns: ['label', 'amountMinor', 'paidMinor', 'dueDate', 'status'] },
            },
            {
              name: 'payments',
              type: 'join',
              collection: 'payments',
              on: 'booking',
              admin: {
                allowCreate: false,
                defaultColumns: ['method', 'status', 'amountMinor', 'receivedOn', 'reference'],
              },
            },
          ],
        },
        {
          label: 'As accepted',
          fields: [
            {
              name: 'acceptedView',
              type: 'ui',
              admin: { components: { Field: '@/src/admin/booking/AcceptedSnapshot#AcceptedSnapshot' } },
            },
            fact({ name: 'accepted', type: 'json', required: true, admin: { hidden: true } }),
            fact({
              name: 'acceptedHash',
              label: 'Hash of the accepted version (SHA-256)',
              type: 'text',
              required: true,
            }),
            fact({ name: 'acceptedPdf', type: 'upload', relationTo: 'documents' }),
            fact({ name: 'acceptedPdfHash', type: 'text' }),
          ],
        },
        {
          label: 'Messages',
          fields: [
            {
              name: 'messages',
              type: 'join',
              collection: 'messages',
              on: 'booking',
              admin: { allowCreate: false, defaultColumns: ['subject', 'to', 'status', 'sentAt'] },
            },
          ],
        },
      ],
    },
    fact({ name: 'reference', type: 'text', required: true, unique: true, admin: { position: 'sidebar' } }),
    fact({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: bookingMachine.initial,
      options: options(bookingMachine.states),
      index: true,
      admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    fact({
      name: 'supplierStatus',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: options(['none', 'partial', 'all'] as const),
      admin: { position: 'sidebar' },
    }),
    fact(calendarDate({ name: 'startDate', index: true, admin: { position: 'sidebar' } })),
    fact(calendarDate({ name: 'endDate', admin: { position: 'sidebar' } })),
    fact(minorUnits({ name: 'totalMinor', label: 'Total', required: true, admin: { position: 'sidebar' } })),
    fact(minorUnits({ name: 'paidMinor', label: 'Paid', defaultValue: 0, admin: { position: 'sidebar' } })),
    fact(currency({ admin: { position: 'sidebar' } })),
    fact({
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    fact({ name: 'owner', type: 'relationship', relationTo: 'staff', index: true, admin: { position: 'sidebar' } }),
    keeper,
    fact({
      name: 'lead',
      type: 'relationship',
      relationTo: 'leads',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    fact({
      name: 'quote',
      type: 'relationship',
      relationTo: 'quotes',
      required: true,
      unique: true,
      admin: { position: 'sidebar' },
    }),
    fact({
      name: 'quoteVersion',
      type: 'relationship',
      relationTo: 'quote-versions',
      required: true,
      admin: { position: 'sidebar' },
    }),
    fact(instant({ name: 'acceptedAt', admin: { position: 'sidebar' } })),
    fact(instant({ name: 'confirmedAt', admin: { position: 'sidebar' } })),
    fact({
      name: 'cancelReason',
      type: 'text',
      admin: { position: 'sidebar', condition: ({ status }) => status === 'cancelled' },
    }),
  ],
  versions: false,
}
