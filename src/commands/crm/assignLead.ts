import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { giveLead } from './giveLead'
import { lockLead } from './lockLead'

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
    await giveLead(tx, { lead, to: { ownerId, reason } })
  })
