import type { CollectionConfig } from 'payload'
import { hasRole } from '@/src/access/callers'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'

/** Who did what to which record: append-only, the database refuses changes. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Audit entry', plural: 'Audit trail' },
  admin: {
    group: 'System',
    useAsTitle: 'action',
    defaultColumns: ['at', 'actorName', 'action', 'entity', 'entityId', 'reason'],
    listSearchableFields: ['action', 'actorName', 'entity', 'entityId', 'requestId'],
    hidden: ({ user }) => !hasRole(user as never, 'manager'),
  },
  access: collectionAccess({ read: [role('manager'), scope('system:read')] }),
  defaultSort: '-at',
  fields: [
    instant({ name: 'at', required: true, index: true }),
    { name: 'actorKind', type: 'text', required: true },
    { name: 'actorId', type: 'text' },
    { name: 'actorName', type: 'text', required: true },
    { name: 'action', type: 'text', required: true, index: true },
    { name: 'entity', type: 'text', required: true },
    { name: 'entityId', type: 'text', required: true, index: true },
    jsonFact({ name: 'before' }),
    jsonFact({ name: 'after' }),
    { name: 'reason', type: 'text' },
    { name: 'requestId', type: 'text', required: true },
  ],
  timestamps: false,
  versions: false,
}
