import type { ConsentPurpose } from '@/src/domain/crm/contactRules'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'
import { lockCustomer } from './lockCustomer'

type RecordConsent = {
  customerId: string
  purpose: ConsentPurpose
  granted: boolean
  /** How the customer said so: by phone, by letter … */
  source: string
  policyVersion?: string | null
}

/** Records that a customer allowed or refused something, as a record of its own: what was said before stays. Throws `not-found` or `already-merged`. */
export const recordConsent = (
  ctx: Context,
  { customerId, purpose, granted, source, policyVersion = null }: RecordConsent,
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await lockCustomer(tx, customerId)
    await rowsOf(
      tx,
      sql`INSERT INTO consent_records (id, customer_id, purpose, granted, policy_version, source, at)
          VALUES (${newId()}, ${customerId}, ${purpose}, ${granted}, ${policyVersion}, ${`${source} (${tx.actor.name})`}, ${tx.now.toISOString()})`,
    )
    await audit(tx.req, {
      action: granted ? 'consent.granted' : 'consent.withdrawn',
      entity: 'customers',
      entityId: customerId,
      after: { purpose, granted, source, policyVersion },
    })
    await emit(tx.req, { type: 'consent.recorded', data: { customerId, purpose, granted } })
  })
