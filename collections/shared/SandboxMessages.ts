import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role } from '@/src/access/predicates'
import { jsonFact } from '@/src/fields/jsonFact'
import { env } from '@/src/platform/env'

/** What the sandbox e-mail and WhatsApp providers were given instead of sending it. */
export const SandboxMessages: CollectionConfig = {
  slug: 'sandbox-messages',
  labels: { singular: 'Sandbox message', plural: 'Sandbox outbox' },
  admin: {
    group: 'Messages',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'provider', 'createdAt'],
    listSearchableFields: ['subject', 'to'],
    components: {
      beforeListTable: ['@/src/admin/shared/PretendActions#WriteAsCustomer'],
      edit: { beforeDocumentControls: ['@/src/admin/shared/PretendActions#AnswerAsCustomer'] },
    },
    description: 'Nothing here left this machine: no provider key is set.',
    hidden: env().POSTMARK_SERVER_TOKEN !== undefined && env().TWILIO_ACCOUNT_SID !== undefined,
  },
  access: collectionAccess({ read: [role('manager')] }),
  defaultSort: '-createdAt',
  fields: [
    { name: 'provider', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text' },
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/shared/SandboxMessagePreview#SandboxMessagePreview' } },
    },
    { name: 'text', type: 'textarea' },
    { name: 'html', type: 'textarea', admin: { hidden: true } },
    jsonFact({ name: 'metadata' }),
    { name: 'messageId', type: 'text', index: true },
    { name: 'providerMessageId', type: 'text', required: true, unique: true },
  ],
  versions: false,
}
