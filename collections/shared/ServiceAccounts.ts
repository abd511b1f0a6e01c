import type { CollectionConfig } from 'payload'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { hasRole } from '@/src/access/callers'
import { collectionAccess } from '@/src/access/collectionAccess'
import { nobody, role } from '@/src/access/predicates'
import { serviceKeyStrategy } from '@/src/access/serviceKeyStrategy'
import { scopes } from '@/src/domain/shared/roles'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { options } from '@/src/fields/options'

/** Integrations that call the staff API with a scoped key that expires. */
export const ServiceAccounts: CollectionConfig = {
  slug: 'service-accounts',
  // GraphQL has no names for scopes such as `crm:read`, and keys are no business of its callers.
  graphQL: false,
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'keyPrefix', 'expiresAt', 'revokedAt', 'lastUsedAt'],
    description: 'A key is shown once, when it is issued; only its hash is kept.',
    hidden: ({ user }) => !hasRole(user as never),
    components: {
      edit: { beforeDocumentControls: ['@/src/admin/shared/ServiceAccountActions#ServiceAccountActions'] },
    },
  },
  auth: { disableLocalStrategy: true, strategies: [serviceKeyStrategy] },
  access: collectionAccess({
    create: [role('admin')],
    read: [role('admin')],
    update: [role('admin')],
    delete: [nobody],
  }),
  hooks: { afterChange: [recordChange('service-accounts')], afterDelete: [recordDeletion('service-accounts')] },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120 },
    { name: 'scopes', type: 'select', hasMany: true, required: true, options: options(scopes) },
    instant({ name: 'expiresAt', required: true }),
    fact(instant({ name: 'revokedAt' })),
    fact(instant({ name: 'lastUsedAt' })),
    fact({ name: 'keyPrefix', type: 'text' }),
    {
      name: 'keyHash',
      type: 'text',
      unique: true,
      hidden: true,
      access: { read: () => false, create: () => false, update: () => false },
    },
  ],
  versions: false,
}
