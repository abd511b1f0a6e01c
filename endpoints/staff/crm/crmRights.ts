import type { PayloadRequest } from 'payload'
import { hasRole, hasScope } from '@/src/access/callers'

type SignedIn = NonNullable<PayloadRequest['user']>

export const readsLeads = (user: SignedIn): boolean => hasRole(user, 'manager', 'sales') || hasScope(user, 'crm:read')

export const worksLeads = (user: SignedIn): boolean => hasRole(user, 'manager', 'sales') || hasScope(user, 'crm:write')

export const readsCustomers = (user: SignedIn): boolean =>
  hasRole(user, 'manager', 'sales', 'operations', 'finance') || hasScope(user, 'crm:read')

export const readsInbound = (user: SignedIn): boolean =>
  hasRole(user, 'manager', 'sales') || hasScope(user, 'messages:read')

export const sortsInbound = (user: SignedIn): boolean => hasRole(user, 'manager', 'sales')

/** Whose tags, companions and consents somebody may write down: those of the customers they see. */
export const worksCustomers = worksLeads

/** Who sees what may be one person, and proposes it. */
export const looksForDuplicates = readsLeads

/** Who decides that two records are one person, or two. */
export const approvesMerges = (user: SignedIn): boolean => hasRole(user, 'manager') || hasScope(user, 'all')
