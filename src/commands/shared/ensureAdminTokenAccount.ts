import { adminTokenAccount } from '@/src/access/serviceKeyStrategy'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'
import { newId } from '@/src/platform/newId'

const forGood = '9999-12-31T00:00:00Z'

/** Makes the named account that ADMIN_API_TOKEN acts as, where one is set; one that was revoked stays revoked. */
export const ensureAdminTokenAccount = async (ctx: Context): Promise<void> => {
  if (!env().ADMIN_API_TOKEN) return
  await inTransaction(ctx, async (tx) => {
    const now = tx.now.toISOString()
    const account = await rowOf<{ id: string }>(
      tx,
      sql`INSERT INTO service_accounts (id, name, expires_at, created_at, updated_at) VALUES (${newId()}, ${adminTokenAccount}, ${forGood}, ${now}, ${now})
          ON CONFLICT (name) DO NOTHING RETURNING id`,
    )
    if (!account) return
    await rowsOf(
      tx,
      sql`INSERT INTO service_accounts_scopes ("order", parent_id, value, id) VALUES (1, ${account.id}, 'all', ${newId()})`,
    )
    await audit(tx.req, {
      action: 'service-accounts.created',
      entity: 'service-accounts',
      entityId: account.id,
      after: { name: adminTokenAccount, scopes: ['all'] },
    })
  })
}
