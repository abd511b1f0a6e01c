import type { CollectionConfig } from 'payload'
import { guardMessageEdit } from '@/hooks/shared/guardMessageEdit'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role, roleWhere, scope } from '@/src/access/predicates'
import { messageMachine } from '@/src/domain/shared/messageMachine'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'
import { languageOptions } from '@/src/fields/languageOptions'
import { options } from '@/src/fields/options'

const ofOwnLeads = ownOrUnassigned('lead')
const ofBookings = roleWhere('operations', () => ({ booking: { exists: true } }))

/** Messages to customers and staff: drafts for people to read over, and automatic ones marked as such. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  admin: {
    group: 'Messages',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'channel', 'status', 'automatic', 'sentAt', 'createdAt'],
    listSearchableFields: ['subject', 'to', 'bodyText'],
    components: { edit: { beforeDocumentControls: ['@/src/admin/shared/MessageActions#MessageActions'] } },
  },
  access: collectionAccess({
    read: [role('manager'), ofOwnLeads, ofBookings, scope('messages:read')],
    update: [role('manager'), ofOwnLeads],
  }),
  defaultSort: '-createdAt',
  hooks: { beforeChange: [guardMessageEdit], afterChange: [recordChange('messages')] },
  fields: [
    { name: 'subject', type: 'text', required: true, maxLength: 300 },
    {
      name: 'bodyText',
      label: 'Message',
      type: 'textarea',
      required: true,
      admin: { rows: 14, description: "{{link}} is replaced by the customer's link when the message leaves." },
    },
    {
      type: 'row',
      fields: [
        fact({
          name: 'status',
          type: 'select',
          required: true,
          defaultValue: 'draft',
          options: options(messageMachine.states),
          index: true,
          admin: { components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
        }),
        fact({ name: 'channel', type: 'select', required: true, options: options(['email', 'whatsapp'] as const) }),
        fact({
          name: 'automatic',
          type: 'checkbox',
          defaultValue: false,
          admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
        }),
        fact({ name: 'audience', type: 'select', required: true, options: options(['customer', 'staff'] as const) }),
      ],
    },
    fact({ name: 'to', type: 'text', required: true }),
    fact({ name: 'language', type: 'select', options: languageOptions, enumName: 'enum_messages_language' }),
    fact({ name: 'templateKey', type: 'text' }),
    { name: 'actionLabel', type: 'text' },
    fact({ name: 'linkKind', type: 'select', options: options(['quote', 'booking', 'panel'] as const) }),
    fact({ name: 'linkTarget', type: 'text', admin: { hidden: true } }),
    {
      type: 'row',
      fields: [
        fact({ name: 'customer', type: 'relationship', relationTo: 'customers' }),
        fact({ name: 'lead', type: 'relationship', relationTo: 'leads' }),
        fact({ name: 'quote', type: 'relationship', relationTo: 'quotes' }),
        fact({ name: 'booking', type: 'relationship', relationTo: 'bookings' }),
      ],
    },
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/shared/MessagePreview#MessagePreview' } },
    },
    {
      type: 'row',
      fields: [
        fact({ name: 'inReplyTo', label: 'In answer to', type: 'relationship', relationTo: 'inbound-messages' }),
        fact({ name: 'author', label: 'Written by', type: 'relationship', relationTo: 'staff' }),
      ],
    },
    fact({
      name: 'whatsappTemplate',
      label: 'Approved WhatsApp template',
      type: 'text',
      admin: { condition: ({ whatsappTemplate }) => Boolean(whatsappTemplate) },
    }),
    jsonFact({ name: 'whatsappVariables', admin: { hidden: true } }),
    fact({ name: 'key', type: 'text', unique: true, admin: { hidden: true } }),
    fact({ name: 'providerMessageId', type: 'text', index: true }),
    fact({ name: 'attempts', type: 'number', defaultValue: 0 }),
    fact({ name: 'error', type: 'textarea' }),
    fact(instant({ name: 'handedAt', admin: { description: 'When it was first handed to the provider.' } })),
    fact(instant({ name: 'sentAt' })),
    fact(instant({ name: 'deliveredAt' })),
    fact(instant({ name: 'openedAt' })),
    fact(instant({ name: 'bouncedAt' })),
  ],
  versions: false,
}
