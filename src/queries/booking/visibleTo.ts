import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import { keepersSeenBy } from '@/src/domain/shared/keeper'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'

/** The condition on bookings (as `b`) that a caller may see: all, their own and unassigned ones, or none. */
export const bookingsVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager', 'operations', 'finance') || hasScope(caller, 'bookings:read')) return sql`true`
  return caller && hasRole(caller, 'sales') ? sql`b.keeper IN ${anyOf(keepersSeenBy(caller.id))}` : sql`false`
}
