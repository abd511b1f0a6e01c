import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Notes that a version was changed beside its trip, so that a form opened before is not saved over it. */
export const touchVersion = (tx: Tx, versionId: string) =>
  rowsOf(tx, sql`UPDATE quote_versions SET updated_at = ${tx.now.toISOString()} WHERE id = ${versionId}`)
