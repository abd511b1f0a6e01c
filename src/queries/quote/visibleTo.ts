import { type Caller, hasRole, hasScope } from '@/src/access/callers'
import { keepersSeenBy } from '@/src/domain/shared/keeper'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'

/** The condition on quotes (as `q`) that a caller may see: all, their own and unassigned ones, sent ones, or none. */
export const quotesVisibleTo = (caller: Caller): Sql => {
  if (hasRole(caller, 'manager') || hasScope(caller, 'quotes:read')) return sql`true`
  const conditions = [
    caller && hasRole(caller, 'sales') ? sql`q.keeper IN ${anyOf(keepersSeenBy(caller.id))}` : null,
    hasRole(caller, 'finance') ? sql`q.status NOT IN ('draft', 'sending')` : null,
  ].filter((condition) => condition !== null)
  return conditions.length > 0 ? sql`(${sql.join(conditions, sql` OR `)})` : sql`false`
}
