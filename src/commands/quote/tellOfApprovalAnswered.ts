import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { approvalFacts } from './approvalFacts'

/** Tells whoever asked, once, what a manager answered about their price. */
export const tellOfApprovalAnswered = (
  ctx: Context,
  { approvalId, answeredBy }: { approvalId: string; answeredBy: string | null },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const facts = await approvalFacts(tx, { approvalId })
    if (!facts?.asker_email || facts.asker_id === answeredBy) return
    const answer = facts.state === 'approved' ? 'Approved: it may be sent.' : 'Not approved.'
    await queueMessage(tx, {
      templateKey: 'approval_answered_staff',
      key: `approval_answered:${approvalId}`,
      audience: 'staff',
      to: facts.asker_email,
      language: 'en',
      values: { ...facts.values, notes: [answer, facts.answer_note].filter(Boolean).join('\n\n') },
      refs: facts.refs,
      link: facts.link,
    })
  })
