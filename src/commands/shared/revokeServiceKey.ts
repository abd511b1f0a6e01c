import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockServiceAccount } from './lockServiceAccount'

/** Revokes a service account's key at once; doing it twice changes nothing. */
export const revokeServiceKey = (ctx: Context, { accountId }: { accountId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const account = await lockServiceAccount(tx, accountId)
    if (account.revoked_at) return
    await rowsOf(
      tx,
      sql`UPDATE service_accounts SET revoked_at = ${tx.now.toISOString()}, updated_at = ${tx.now.toISOString()} WHERE id = ${accountId}`,
    )
    await audit(tx.req, {
      action: 'service-account.key_revoked',
      entity: 'service-accounts',
      entityId: accountId,
      after: { keyPrefix: account.key_prefix },
    })
  })
