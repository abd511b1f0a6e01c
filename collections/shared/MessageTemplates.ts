import type { CollectionConfig } from 'payload'
import { guardTemplate } from '@/hooks/shared/guardTemplate'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, role } from '@/src/access/predicates'
import { options } from '@/src/fields/options'

/** Texts of messages, per language, with {{placeholders}}. */
export const MessageTemplates: CollectionConfig = {
  slug: 'message-templates',
  admin: {
    group: 'Messages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'key', 'channel', 'automatic', 'updatedAt'],
    listSearchableFields: ['title', 'key', 'subject'],
  },
  access: collectionAccess({
    create: [role('manager')],
    read: [anyStaff],
    update: [role('manager')],
    delete: [role('admin')],
  }),
  hooks: {
    beforeValidate: [guardTemplate],
    afterChange: [recordChange('message-templates')],
    afterDelete: [recordDeletion('message-templates')],
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'key', type: 'text', required: true, unique: true, admin: { description: 'The name jobs look it up by.' } },
    {
      name: 'channel',
      type: 'select',
      required: true,
      defaultValue: 'email',
      options: options(['email', 'whatsapp'] as const),
    },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      defaultValue: 'notice',
      options: [
        { value: 'notice', label: 'Sent when something happens' },
        { value: 'reply', label: 'A reply staff choose' },
      ],
      enumName: 'enum_message_templates_purpose',
    },
    {
      name: 'automatic',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'Off: a draft waits for a person to read it over and send it.' },
    },
    { name: 'subject', type: 'text', required: true, localized: true, maxLength: 300 },
    { name: 'body', type: 'textarea', required: true, localized: true, admin: { rows: 16 } },
    { name: 'actionLabel', label: 'Button text', type: 'text', localized: true },
    {
      name: 'whatsappTemplate',
      label: 'Approved WhatsApp template',
      type: 'text',
      localized: true,
      maxLength: 120,
      admin: {
        description:
          "Twilio's content id (HX…) of this text in this language, once WhatsApp approved it: its {{1}}, {{2}} … are the placeholders of the text in their order. Needed a day after the customer's last message.",
      },
    },
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/shared/TemplatePreview#TemplatePreview' } },
    },
  ],
  versions: { maxPerDoc: 50 },
}
