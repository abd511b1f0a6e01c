import type { CollectionConfig } from 'payload'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role } from '@/src/access/predicates'
import { options } from '@/src/fields/options'

/** Addresses nothing is sent to, because they bounced or complained; removing one allows sending again. */
export const SuppressedAddresses: CollectionConfig = {
  slug: 'suppressed-addresses',
  admin: {
    group: 'Messages',
    useAsTitle: 'address',
    defaultColumns: ['address', 'channel', 'reason', 'createdAt'],
    listSearchableFields: ['address'],
  },
  access: collectionAccess({
    create: [role('manager')],
    read: [role('manager', 'sales', 'operations')],
    delete: [role('manager')],
  }),
  hooks: { afterChange: [recordChange('suppressed-addresses')], afterDelete: [recordDeletion('suppressed-addresses')] },
  fields: [
    { name: 'address', type: 'text', required: true, unique: true },
    {
      name: 'channel',
      type: 'select',
      required: true,
      defaultValue: 'email',
      options: options(['email', 'whatsapp'] as const),
    },
    { name: 'reason', type: 'select', required: true, options: options(['bounced', 'complained', 'asked'] as const) },
    { name: 'detail', type: 'text' },
  ],
  versions: false,
}
