import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

type AccountRow = {
  id: string
  name: string
  expires_at: Date | string
  revoked_at: Date | string | null
  key_prefix: string | null
}

/** Locks a service account until the transaction ends; throws `not-found` when there is none. */
export const lockServiceAccount = (tx: Tx, id: string): Promise<AccountRow> =>
  lockRow<AccountRow>(tx, { table: 'service_accounts', id })
