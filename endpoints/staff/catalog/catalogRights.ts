import type { PayloadRequest } from 'payload'
import { hasRole, hasScope, isStaff } from '@/src/access/callers'

type SignedIn = NonNullable<PayloadRequest['user']>

/** Who looks at drafts: all staff, and service accounts with the scope. */
export const readsCatalog = (user: SignedIn): boolean => isStaff(user) || hasScope(user, 'catalog:read')

/** Who edits tours: content and managers, and service accounts with the scope. */
export const editsCatalog = (user: SignedIn): boolean =>
  hasRole(user, 'content', 'manager') || hasScope(user, 'catalog:write')
