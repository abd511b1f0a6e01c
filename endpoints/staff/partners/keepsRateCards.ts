import type { PayloadRequest } from 'payload'
import { hasRole, hasScope } from '@/src/access/callers'

type SignedIn = NonNullable<PayloadRequest['user']>

/** Who opens, fills and activates rate cards. */
export const keepsRateCards = (user: SignedIn): boolean =>
  hasRole(user, 'manager', 'operations') || hasScope(user, 'partners:write')
