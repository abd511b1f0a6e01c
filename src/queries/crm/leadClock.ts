import { sql } from '@/src/platform/database/session'

/** When an answer is due on an open lead (as `l`); null while nobody waits for us. */
export const leadDue = sql`(CASE WHEN l.first_responded_at IS NULL THEN coalesce(l.next_due_at, l.sla_due_at) ELSE l.next_due_at END)`

/** The same for ordering: what has no clock comes last. The index `leads_board` is made of this expression. */
export const leadDueOrNever = sql`coalesce(${leadDue}, 'infinity'::timestamptz)`
