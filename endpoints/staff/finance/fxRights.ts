import type { PayloadRequest } from 'payload'
import { hasRole, hasScope } from '@/src/access/callers'

type SignedIn = NonNullable<PayloadRequest['user']>

/** Who sees exchange rates: everybody who sees net prices. */
export const readsFx = (user: SignedIn): boolean =>
  hasRole(user, 'manager', 'sales', 'operations', 'finance') || hasScope(user, 'finance:read')

/** Who sets a rate by hand. */
export const setsFx = (user: SignedIn): boolean =>
  hasRole(user, 'manager', 'finance') || hasScope(user, 'finance:write')
