import { sql } from '@/src/platform/database/session'

/** The condition on timeline entries (as `a`) that a person of ours spoke or wrote to the customer: nothing that came in, nothing automatic. */
export const contactByUs = sql`(a.type IN ('call', 'email', 'whatsapp', 'meeting')
  AND a.data ->> 'direction' IS DISTINCT FROM 'in' AND a.data ->> 'automatic' IS DISTINCT FROM 'true')`
