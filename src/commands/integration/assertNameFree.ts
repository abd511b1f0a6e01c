import type { IntegrationErrorCode } from '@/src/domain/integration/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

/** Throws `webhook-name-taken` where another subscription has the name; whoever comes second at the same moment waits and is told too. */
export const assertNameFree = async (tx: Tx, { name, except }: { name: string; except?: string }): Promise<void> => {
  await rowOf(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('webhook-subscription-names', 0))`)
  const other = await rowOf(
    tx,
    sql`SELECT FROM webhook_subscriptions WHERE name = ${name} AND id IS DISTINCT FROM ${except ?? null}`,
  )
  if (other) throw new DomainError<IntegrationErrorCode>('webhook-name-taken', 'Another subscription has this name.')
}
