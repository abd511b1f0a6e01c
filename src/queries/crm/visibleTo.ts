import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import { type Sql, sql } from '@/src/platform/database/session'

/** The condition on leads (as `l`) that a caller may see: all of them, their own and unassigned ones, or none. */
export const leadsVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'crm:read')) return sql`true`
  if (caller && hasRole(caller, 'sales')) return sql`(l.owner_id = ${caller.id} OR l.owner_id IS NULL)`
  return sql`false`
}

/** The condition on customers (as `c`) that a caller may see: all, those of the leads they see, or none. */
export const customersVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager', 'operations', 'finance') || hasScope(caller, 'crm:read')) return sql`true`
  return sql`EXISTS (SELECT FROM leads l WHERE l.customer_id = c.id AND ${leadsVisibleTo(caller)})`
}

/** The condition on messages that came in, with their leads (as `l`, left-joined): all, those of the leads they see and those without one, or none. */
export const inboundVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'messages:read')) return sql`true`
  if (caller && hasRole(caller, 'sales')) return sql`(l.owner_id = ${caller.id} OR l.owner_id IS NULL)`
  return sql`false`
}
