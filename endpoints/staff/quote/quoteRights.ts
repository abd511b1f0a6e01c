import type { PayloadRequest } from 'payload'
import { hasRole, hasScope } from '@/src/access/callers'

type User = NonNullable<PayloadRequest['user']>

/** Who works quotes: sales and managers, and service accounts with the scope. */
export const worksQuotes = (user: User): boolean => hasRole(user, 'sales', 'manager') || hasScope(user, 'quotes:write')

/** Who records money: finance and managers. */
export const recordsMoney = (user: User): boolean =>
  hasRole(user, 'finance', 'manager') || hasScope(user, 'finance:write')

/** Who has the last word on a price: managers. */
export const decidesOnPrices = (user: User): boolean => hasRole(user, 'manager')
