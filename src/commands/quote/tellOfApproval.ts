import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { managers } from '@/src/queries/crm/managers'
import { approvalFacts } from './approvalFacts'

const paragraphs = (...parts: (string | null)[]): string => parts.filter(Boolean).join('\n\n')

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
        values: { ...facts.values, notes: paragraphs(facts.reasons, facts.note) },
        refs: facts.refs,
        link: facts.link,
      })
    }
  })

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
      values: { ...facts.values, notes: paragraphs(answer, facts.answer_note) },
      refs: facts.refs,
      link: facts.link,
    })
  })
