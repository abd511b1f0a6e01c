import type { ServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { dayCount } from '@/src/queries/integration/dayCount'
import { endOfToday } from '@/src/queries/shared/endOfToday'

/** Counts what a person has to do before tonight; null where there is nothing, or where no day is kept for them. */
export const todayCountFor = async ({
  payload,
  user,
}: Pick<ServerProps, 'payload' | 'user'>): Promise<string | null> => {
  if (!user || !hasRole(user, ...panelViews.myDay.roles)) return null
  const now = new Date()
  const count = await dayCount(
    { payload },
    { of: { staffId: String(user.id) }, now, endOfToday: await endOfToday({ payload }, { now }) },
  )
  return count === '0' ? null : count
}
