import { sql } from '@/src/platform/database/session'

/** When something is due on a lead (as `l`); null while nothing is. */
export const leadDue = sql`(CASE WHEN l.first_responded_at IS NULL THEN l.sla_due_at END)`

/** The same for ordering: what has no clock comes last. */
export const leadDueOrNever = sql`coalesce(${leadDue}, 'infinity'::timestamptz)`
