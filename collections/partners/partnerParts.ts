import type { ArrayField, GroupField } from 'payload'
import { contactPurposes } from '@/src/domain/partners/contactPurposes'
import { calendarDate } from '@/src/fields/calendarDate'
import { currency } from '@/src/fields/money'
import { options } from '@/src/fields/options'

/** Whom to write to about what. */
export const contactFields: ArrayField = {
  name: 'contacts',
  type: 'array',
  maxRows: 30,
  admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/partners/ContactRowLabel#ContactRowLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'purpose',
          type: 'select',
          required: true,
          defaultValue: 'reservations',
          options: options(contactPurposes),
          enumName: 'enum_partners_contact_purpose',
        },
        { name: 'name', type: 'text', maxLength: 120 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email' },
        { name: 'phone', type: 'text', maxLength: 60 },
        { name: 'whatsapp', label: 'WhatsApp or Zalo', type: 'text', maxLength: 60 },
      ],
    },
    { name: 'note', type: 'text', maxLength: 300 },
  ],
}

/** What a partner is allowed to do, and until when. */
export const licenceFields: ArrayField = {
  name: 'licences',
  label: 'Licences and insurance',
  labels: { singular: 'Licence', plural: 'Licences' },
  type: 'array',
  maxRows: 30,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '@/src/admin/shared/TellingRowLabel#TellingRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 160 },
        { name: 'number', type: 'text', maxLength: 80 },
        calendarDate({ name: 'expiresOn', label: 'Expires on' }),
      ],
    },
    { name: 'document', type: 'upload', relationTo: 'partner-documents' },
  ],
}

/** The company behind the name, as its contracts and bills call it. */
export const legalFields: GroupField = {
  name: 'legal',
  label: 'Legal entity',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', maxLength: 200 },
        { name: 'registration', label: 'Registration number', type: 'text', maxLength: 80 },
        { name: 'taxNumber', type: 'text', maxLength: 80 },
      ],
    },
    { name: 'address', type: 'textarea', maxLength: 500 },
    { name: 'paymentTerms', type: 'text', maxLength: 300, admin: { placeholder: '30 days after the service' } },
  ],
}

/** Where the partner's money goes. */
export const bankFields: GroupField = {
  name: 'bank',
  label: 'Bank details',
  type: 'group',
  admin: { description: 'Seen by finance and managers only; a change is in the audit trail, the numbers are not.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'holder', label: 'Account holder', type: 'text', maxLength: 160 },
        { name: 'accountNumber', label: 'Account number or IBAN', type: 'text', maxLength: 60 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'bankName', label: 'Bank', type: 'text', maxLength: 160 },
        { name: 'swift', label: 'SWIFT / BIC', type: 'text', maxLength: 11 },
        currency({ required: false, defaultValue: undefined }),
      ],
    },
  ],
}
