import type { PayloadRequest } from 'payload'
import { hasRole, hasScope } from '@/src/access/callers'

type User = NonNullable<PayloadRequest['user']>

/** Who records money and gives it back: finance and managers. */
export const handlesMoney = (user: User): boolean =>
  hasRole(user, 'finance', 'manager') || hasScope(user, 'finance:write')

/** Who runs bookings: operations and managers. */
export const runsBookings = (user: User): boolean =>
  hasRole(user, 'operations', 'manager') || hasScope(user, 'bookings:write')

/** Who talks with customers about their bookings. */
export const talksOfBookings = (user: User): boolean =>
  hasRole(user, 'sales', 'operations', 'finance', 'manager') || hasScope(user, 'bookings:read')
