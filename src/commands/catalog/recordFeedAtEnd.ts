import type { Tx } from '@/src/platform/database/inTransaction'
import { recordFeedVersion } from './recordFeedVersion'

/** Has the feed's next version written at the end of the transaction, for a command that changes by SQL what it shows. */
export const recordFeedAtEnd = (tx: Tx): void =>
  tx.beforeCommit('catalog.feed', () => recordFeedVersion(tx.req, { now: tx.now }))
