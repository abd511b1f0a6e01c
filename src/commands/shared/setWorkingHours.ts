import type { Zone } from '@/src/domain/shared/zone'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

/** ISO weekdays and times `HH:MM`; none of them means the team's or the company's. */
export type WorkingHours = {
  workingDays: ('1' | '2' | '3' | '4' | '5' | '6' | '7')[]
  opensAt: string | null
  closesAt: string | null
  zone: Zone | null
}

/** Sets when somebody works; throws `not-found`. */
export const setWorkingHours = (
  ctx: Context,
  { staffId, hours }: { staffId: string; hours: WorkingHours },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await lockRow(tx, { table: 'staff', id: staffId })
    await tx.payload.update({ collection: 'staff', id: staffId, data: hours, depth: 0, req: tx.req })
    await audit(tx.req, { action: 'staff.hours_set', entity: 'staff', entityId: staffId, after: hours })
  })
