import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockLead } from './lockLead'
import { recordActivity } from './recordActivity'

type AssignLead = {
  leadId: string
  ownerId: string | null
  /** The owner the caller saw; when somebody took the lead meanwhile, `lead-taken` is thrown. */
  seenOwnerId?: string | null
}

const nameOfOwner = async (tx: Tx, ownerId: string): Promise<string> => {
  const staff = isUuid(ownerId)
    ? await rowOf<{ name: string }>(
        tx,
        sql`SELECT name FROM staff s WHERE id = ${ownerId} AND active
              AND EXISTS (SELECT FROM staff_roles r WHERE r.parent_id = s.id AND r.value IN ('sales', 'manager', 'admin'))`,
      )
    : undefined
  if (!staff) throw new DomainError('unknown-owner', 'Nobody who is active in sales has this id.')
  return staff.name
}

/**
 * Gives a lead and its open tasks to somebody in sales, or to nobody; throws `not-found`, `unknown-owner` or
 * `lead-taken`. The same owner again changes nothing.
 */
export const assignLead = (ctx: Context, { leadId, ownerId, seenOwnerId }: AssignLead): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const lead = await lockLead(tx, leadId)
    if (lead.owner_id === ownerId) return
    if (seenOwnerId !== undefined && seenOwnerId !== lead.owner_id)
      throw new DomainError('lead-taken', 'Somebody else changed the owner of this lead a moment ago.')

    const name = ownerId ? await nameOfOwner(tx, ownerId) : null
    const reason = name ? `${name}: given by ${tx.actor.name}.` : `Nobody: released by ${tx.actor.name}.`
    const at = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`WITH given AS (UPDATE leads SET owner_id = ${ownerId}, owner_reason = ${reason}, updated_at = ${at} WHERE id = ${leadId})
          UPDATE tasks SET owner_id = ${ownerId}, updated_at = ${at} WHERE lead_id = ${leadId} AND done_at IS NULL`,
    )
    await recordActivity(tx, { leadId, type: 'assigned', detail: reason, data: { from: lead.owner_id, to: ownerId } })
    await audit(tx.req, {
      action: 'lead.assigned',
      entity: 'leads',
      entityId: leadId,
      before: { owner: lead.owner_id },
      after: { owner: ownerId },
    })
    await emit(tx.req, { type: 'lead.assigned', data: { leadId, ownerId } })
  })
