import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { managers } from '@/src/queries/crm/managers'
import { approvalFacts } from './approvalFacts'

/** Tells each manager but the asker, once, that a price waits for their word; nobody where it was answered meanwhile. */
export const tellOfApprovalAsked = (ctx: Context, { approvalId }: { approvalId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const facts = await approvalFacts(tx, { approvalId })
    if (facts?.state !== 'asked') return
    for (const { id, email } of await managers(tx)) {
      if (id === facts.asker_id) continue
      await queueMessage(tx, {
        templateKey: 'approval_asked_manager',
        key: `approval_asked:${approvalId}:${id}`,
        audience: 'staff',
        to: email,
        language: 'en',
        values: { ...facts.values, notes: [facts.reasons, facts.note].filter(Boolean).join('\n\n') },
        refs: facts.refs,
        link: facts.link,
      })
    }
  })
