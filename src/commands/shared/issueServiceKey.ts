import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockServiceAccount } from './lockServiceAccount'

const prefixLength = 11

/**
 * Issues a service account's key (256 random bits), of which only the SHA-256 is kept; the key before it stops working.
 * Throws `key-expired` where the account's date has passed.
 */
export const issueServiceKey = (
  ctx: Context,
  { accountId }: { accountId: string },
): Promise<{ key: string; expiresAt: Date }> =>
  inTransaction(ctx, async (tx) => {
    const account = await lockServiceAccount(tx, accountId)
    const expiresAt = new Date(account.expires_at)
    if (expiresAt <= tx.now)
      throw new DomainError('key-expired', 'This account has expired. Give it a later date first.')
    const key = `c2_${randomBytes(32).toString('base64url')}`
    const keyPrefix = key.slice(0, prefixLength)
    const keyHash = createHash('sha256').update(key).digest('hex')
    await rowsOf(
      tx,
      sql`UPDATE service_accounts SET key_hash = ${keyHash}, key_prefix = ${keyPrefix}, revoked_at = NULL, last_used_at = NULL, updated_at = ${tx.now.toISOString()}
          WHERE id = ${accountId}`,
    )
    await audit(tx.req, {
      action: 'service-account.key_issued',
      entity: 'service-accounts',
      entityId: accountId,
      before: { keyPrefix: account.key_prefix },
      after: { keyPrefix },
    })
    return { key, expiresAt }
  })
