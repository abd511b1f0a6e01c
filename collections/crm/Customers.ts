import type { CollectionConfig } from 'payload'
import { deriveCustomerIdentity } from '@/hooks/crm/deriveCustomerIdentity'
import { emitCustomerChanged } from '@/hooks/crm/emitCustomerChanged'
import { guardCustomerAddress } from '@/hooks/crm/guardCustomerAddress'
import { guardCustomerEdit } from '@/hooks/crm/guardCustomerEdit'
import { guardMergedCustomer } from '@/hooks/crm/guardMergedCustomer'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ofOwnLeads, role, scope } from '@/src/access/predicates'
import { fact } from '@/src/fields/fact'
import { keepers } from '@/src/fields/keeper'
import { languageOptions } from '@/src/fields/languageOptions'
import { options } from '@/src/fields/options'

/** The person or company we deal with: identity, contacts, language, consent. */
export const Customers: CollectionConfig = {
  slug: 'customers',
  enableQueryPresets: true,
  admin: {
    group: 'Sales',
    useAsTitle: 'name',
    baseFilter: () => ({ mergedInto: { exists: false } }),
    defaultColumns: ['name', 'email', 'phone', 'country', 'tags', 'createdAt'],
    components: {
      views: {
        edit: {
          default: {
            Component: '@/src/admin/crm/customers/CustomerProfile#CustomerProfile',
            tab: { label: 'Profile', href: '' },
          },
          fields: {
            Component: '@payloadcms/ui#DefaultEditView',
            path: '/fields',
            tab: { label: 'All fields', href: '/fields' },
          },
        },
      },
      beforeListTable: ['@/src/admin/shared/ListTools#ListTools'],
    },
    // Leads, bookings and consents of each would be looked for, and none is shown.
    enableListViewSelectAPI: true,
    listSearchableFields: ['name', 'email', 'phone', 'phoneTyped'],
  },
  access: collectionAccess({
    create: [role('sales', 'manager'), scope('crm:write')],
    read: [role('manager', 'operations', 'finance'), ofOwnLeads, scope('crm:read')],
    update: [role('manager'), ofOwnLeads, scope('crm:write')],
  }),
  defaultSort: '-createdAt',
  hooks: {
    beforeValidate: [guardCustomerEdit, deriveCustomerIdentity],
    beforeChange: [guardMergedCustomer, guardCustomerAddress],
    afterChange: [recordChange('customers'), emitCustomerChanged],
  },
  fields: [
    {
      name: 'seen',
      label: 'The details whoever edits began with',
      type: 'json',
      virtual: true,
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '@/src/admin/crm/customers/CustomerEditing#CustomerEditing' },
      },
    },
    { name: 'name', type: 'text', required: true, maxLength: 200, index: true },
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
        { name: 'email', type: 'text', unique: true, maxLength: 254 },
        { name: 'phoneTyped', label: 'Phone', type: 'text', maxLength: 60 },
        fact({ name: 'phone', label: 'Phone (E.164)', type: 'text', index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'person',
          options: options(['person', 'company'] as const),
        },
        {
          name: 'language',
          type: 'select',
          defaultValue: 'en',
          options: languageOptions,
          enumName: 'enum_customers_language',
        },
      ],
    },
    { name: 'country', type: 'text', maxLength: 2, admin: { description: 'ISO code, such as FR or US.' } },
    { name: 'tags', type: 'relationship', relationTo: 'customer-tags', hasMany: true },
    fact({
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'customers',
      index: true,
      admin: { condition: ({ mergedInto }) => Boolean(mergedInto) },
    }),
    keepers,
    {
      name: 'leads',
      type: 'join',
      collection: 'leads',
      on: 'customer',
      admin: { allowCreate: false, defaultColumns: ['reference', 'stage', 'destination', 'owner', 'createdAt'] },
    },
    {
      name: 'bookings',
      type: 'join',
      collection: 'bookings',
      on: 'customer',
      admin: { allowCreate: false, defaultColumns: ['reference', 'status', 'startDate', 'totalMinor'] },
    },
    {
      name: 'consents',
      type: 'join',
      collection: 'consent-records',
      on: 'customer',
      admin: { allowCreate: false, defaultColumns: ['purpose', 'granted', 'policyVersion', 'at'] },
    },
  ],
  versions: false,
}
