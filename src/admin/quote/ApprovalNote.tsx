'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { renewAnswers } from '@/src/admin/shared/useAnswer'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Standing } from './standing'
import './standing.scss'

type Props = { versionId: string; standing: Standing; onDone?: () => void }

const wordsOf = ({ approval, approval_reasons: reasons }: Standing): string | null => {
  if (!approval) return null
  const answered = `${approval.answered_by ?? 'A manager'}: ${approval.answer_note ?? ''}`
  if (approval.state === 'asked') return `Waits for a manager; asked by ${approval.asked_by ?? 'somebody'}.`
  if (approval.state === 'refused') return `Not approved. ${answered}`
  return reasons.length === 0 ? `Approved. ${answered}` : 'The approval was for another price.'
}

/** What a manager must approve about the price, how far that is, and the button for whoever looks. */
export const ApprovalNote = ({ versionId, standing, onDone }: Props) => {
  const { approval, approval_reasons: reasons, may_decide: mayDecide, total } = standing
  const words = wordsOf(standing)
  if (reasons.length === 0 && !words) return null
  const price = formatMoney({ amountMinor: total.amount_minor, currency: total.currency as CurrencyCode }, 'en')
  const done = () => {
    renewAnswers()
    onDone?.()
  }
  const isWaiting = approval?.state === 'asked'
  const answer = (label: string, given: 'approved' | 'refused', describe: string) => (
    <ActionButton
      label={label}
      size="small"
      tone={given === 'approved' ? 'primary' : 'secondary'}
      describe={describe}
      endpoint={`/quote-versions/${versionId}/approval/answer`}
      fields={[{ name: 'note', label: 'Why', type: 'text', required: true }]}
      body={{ answer: given, seen_total_minor: total.amount_minor }}
      doneMessage={given === 'approved' ? 'The price is approved.' : 'The price is not approved.'}
      onDone={done}
    />
  )
  return (
    <div className="sending__approval">
      {reasons.length > 0 && <p>A manager must approve {price}:</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {words && <p className="sending__answer">{words}</p>}
      {reasons.length > 0 && mayDecide && (
        <div className="sending__buttons">
          {answer(
            'Approve the price',
            'approved',
            `${price} may be sent to the customer, and any price that is no worse for us.`,
          )}
          {isWaiting && answer('Refuse', 'refused', `${price} may not be sent. Whoever asked is told why.`)}
        </div>
      )}
      {reasons.length > 0 && !mayDecide && !isWaiting && (
        <ActionButton
          label="Ask for approval"
          size="small"
          tone="primary"
          describe={`Asks the managers whether ${price} may be sent. You are told what they answer.`}
          endpoint={`/quote-versions/${versionId}/approval/ask`}
          fields={[{ name: 'note', label: 'What they should know', type: 'textarea' }]}
          doneMessage="The managers are asked."
          onDone={done}
        />
      )}
    </div>
  )
}
