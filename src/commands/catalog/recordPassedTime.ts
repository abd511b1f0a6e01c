import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { recordFeedVersion } from './recordFeedVersion'

/** Writes the feed's next version where nobody's write did: boosts begin and end by the calendar. Null where nothing differs. */
export const recordPassedTime = (ctx: Context): Promise<number | null> =>
  inTransaction(ctx, (tx) => recordFeedVersion(tx.req, { now: tx.now, isCalled: true }))
