import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import { keepersSeenBy } from '@/src/domain/shared/keeper'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'

/** The condition on leads (as `l`) that a caller may see: all of them, their own and unassigned ones, or none. */
export const leadsVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'crm:read')) return sql`true`
  return caller && hasRole(caller, 'sales') ? sql`l.keeper IN ${anyOf(keepersSeenBy(caller.id))}` : sql`false`
}

/** The condition on customers (as `c`) that a caller may see: all, those of the leads they see and those without any, or none. */
export const customersVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager', 'operations', 'finance') || hasScope(caller, 'crm:read')) return sql`true`
  if (!caller || !hasRole(caller, 'sales')) return sql`false`
  return sql`(string_to_array(c.keepers, ' ') && ARRAY[${sql.join(
    keepersSeenBy(caller.id).map((keeper) => sql`${keeper}`),
    sql`, `,
  )}]::text[] AND c.merged_into_id IS NULL)`
}

/** The condition on messages that came in, with their leads (as `l`, left-joined): all, those of the leads they see and those without one, or none. */
export const inboundVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'messages:read')) return sql`true`
  if (!caller || !hasRole(caller, 'sales')) return sql`false`
  return sql`(l.keeper IN ${anyOf(keepersSeenBy(caller.id))} OR l.id IS NULL)`
}
