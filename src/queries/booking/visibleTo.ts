import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import { type Sql, sql } from '@/src/platform/database/session'

/** The condition on bookings (as `b`) that a caller may see: all, their own and unassigned ones, or none. */
export const bookingsVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager', 'operations', 'finance') || hasScope(caller, 'bookings:read')) return sql`true`
  if (caller && hasRole(caller, 'sales')) return sql`(b.owner_id = ${caller.id} OR b.owner_id IS NULL)`
  return sql`false`
}
