import { inboundMachine } from '@/src/domain/crm/inboundStates'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { lockInbound } from './lockInbound'

/** Puts a message aside that no lead follows from, with the reason; throws `not-found`, `illegal-transition`. */
export const ignoreInbound = (
  ctx: Context,
  { inboundId, reason }: { inboundId: string; reason: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const inbound = await lockInbound(tx, inboundId)
    assertTransition(inboundMachine, { from: inbound.state, to: 'ignored' })
    const at = tx.now.toISOString()
    const by = tx.actor.kind === 'staff' ? tx.actor.id : null
    await rowsOf(
      tx,
      sql`UPDATE inbound_messages SET state = 'ignored', note = ${reason}, handled_at = ${at}, handled_by_id = ${by}, updated_at = ${at}
          WHERE id = ${inboundId}`,
    )
    const change = { before: { state: inbound.state }, after: { state: 'ignored' } }
    await audit(tx.req, {
      action: 'inbound.ignored',
      entity: 'inbound-messages',
      entityId: inboundId,
      ...change,
      reason,
    })
  })
