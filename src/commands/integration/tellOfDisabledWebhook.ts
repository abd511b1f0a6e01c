import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'

const toldMax = 50

type Disabled = { name: string; disabled_reason: string | null; status: string }

/** Tells the managers, or where there are none the admins, that a subscription was disabled, each once; nobody when it runs again already. */
export const tellOfDisabledWebhook = (
  ctx: Context,
  { subscriptionId, eventId }: { subscriptionId: string; eventId: string },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const subscription = await rowOf<Disabled>(
      tx,
      sql`SELECT name, disabled_reason, status FROM webhook_subscriptions WHERE id = ${subscriptionId}`,
    )
    if (subscription?.status !== 'disabled') return
    const told = await rowsOf<{ id: string; email: string }>(
      tx,
      sql`WITH chiefs AS (
            SELECT s.id, s.email, bool_or(r.value = 'manager') AS manages FROM staff s JOIN staff_roles r ON r.parent_id = s.id
            WHERE s.active AND r.value IN ('manager', 'admin') GROUP BY s.id
          )
          SELECT id, email FROM chiefs WHERE manages OR NOT EXISTS (SELECT FROM chiefs WHERE manages) ORDER BY id LIMIT ${toldMax}`,
    )
    for (const { id, email } of told)
      await queueMessage(tx, {
        templateKey: 'webhook_disabled_manager',
        key: `webhook-disabled:${eventId}:${id}`,
        to: email,
        language: 'en',
        values: { title: subscription.name, notes: subscription.disabled_reason },
        refs: {},
        link: { kind: 'panel', targetId: `/webhooks/${subscriptionId}` },
        audience: 'staff',
      })
  })
