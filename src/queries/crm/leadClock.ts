import { sql } from '@/src/platform/database/session'

/** When something is due on an open lead (as `l`), by its clocks; null while nobody waits for us. */
export const leadDue = sql`l.next_due_at`

/** The same for ordering: what has no clock comes last. The indexes `leads_board` and `leads_desk` are made of this expression. */
export const leadDueOrNever = sql`coalesce(l.next_due_at, 'infinity'::timestamptz)`
