import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import { keepersSeenBy, nobodysKeeper } from '@/src/domain/shared/keeper'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'

/** Whose leads a caller may see: everybody's, their own and unassigned ones, or nobody's at all. */
const leadKeepersSeenBy = (caller: Caller): string[] | 'all' => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'crm:read')) return 'all'
  return caller && hasRole(caller, 'sales') ? keepersSeenBy(caller.id) : []
}

/** The condition on leads (as `l`) that a caller may see, and, with an owner (a staff id, or `unassigned`), that are theirs. */
export const leadsVisibleTo = (caller: Caller, ownerId?: string): Sql => {
  const seen = leadKeepersSeenBy(caller)
  const asked = ownerId === 'unassigned' ? nobodysKeeper : ownerId?.toLowerCase()
  if (seen === 'all') return asked ? sql`l.keeper = ${asked}` : sql`true`
  // Of a colleague's leads none is seen: the database would look for one among all of the caller's.
  const keepers = asked ? seen.filter((keeper) => keeper === asked) : seen
  return keepers.length > 0 ? sql`l.keeper IN ${anyOf(keepers)}` : sql`false`
}

export const seesEveryCustomer = (caller: Caller): boolean =>
  hasRole(caller, 'manager', 'operations', 'finance') || hasScope(caller, 'crm:read')

/** The condition on customers (as `c`) that a caller may see: all, those of the leads they see and those without any, or none. */
export const customersVisibleTo = (caller: Caller): Sql => {
  if (seesEveryCustomer(caller)) return sql`true`
  if (!caller || !hasRole(caller, 'sales')) return sql`false`
  return sql`(listed_words(c.keepers) && ARRAY[${sql.join(
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
