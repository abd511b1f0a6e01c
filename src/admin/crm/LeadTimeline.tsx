import type { UIFieldServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { createContext } from '@/src/platform/context'
import { findVisible } from '@/src/platform/http/findVisible'
import { listActivities } from '@/src/queries/crm/listActivities'
import { Timeline } from './Timeline'

const shownFirst = 20

/** What happened on a lead, newest first: the first entries are read here, more are loaded when asked for. */
export const LeadTimeline = async ({ id, payload, user }: UIFieldServerProps) => {
  if (!id || !user || !hasRole(user, 'sales', 'manager')) return null
  const actor = { kind: 'staff', id: String(user.id), name: String(user.name) } as const
  const ctx = await createContext({ payload, requestId: 'panel', actor, user })
  const lead = await findVisible(ctx, { collection: 'leads', id: String(id) })
  const { items, total } = await listActivities(ctx, { leadId: lead.id, limit: shownFirst, offset: 0 })
  return <Timeline key={`${items[0]?.id}:${total}`} leadId={lead.id} first={items} total={total} />
}
