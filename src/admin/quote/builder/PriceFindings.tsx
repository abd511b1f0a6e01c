'use client'
import { ApprovalNote } from '@/src/admin/quote/ApprovalNote'
import { othersOf } from '@/src/admin/quote/othersOf'
import type { Standing } from '@/src/admin/quote/standing'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import { useDesk, useHands } from './builderContext'
import { PriceWarningList } from './PriceWarningList'

const Reasons = ({ title, reasons, tone }: { title: string; reasons: readonly string[]; tone: string }) =>
  reasons.length > 0 && (
    <section className={`builder-findings builder-findings--${tone}`}>
      <h3>{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )

type Props = {
  /** When the trip on the screen was saved; null while it is not. */
  savedAt: string | null
}

/** What is found wrong; what keeps it from being sent; what a manager has to approve, with the buttons for it once it is kept. */
export const PriceFindings = ({ savedAt }: Props) => {
  const { priced, versionId, canEdit } = useDesk()
  const { priceAgain } = useHands()
  const answer = useAnswer<Standing>(
    canEdit && savedAt ? `/api/v1/quote-versions/${versionId}/standing` : null,
    savedAt ?? '',
  )
  // A manager's word is about what is kept.
  const standing = savedAt ? answer : null
  return (
    <>
      <PriceWarningList standing={standing} />
      <Reasons title="Before it can be sent" reasons={othersOf(priced)} tone="stop" />
      {standing ? (
        <ApprovalNote versionId={versionId} standing={standing} onDone={priceAgain} />
      ) : (
        <Reasons title="A manager has to approve it" reasons={priced.approval_reasons} tone="approval" />
      )}
    </>
  )
}
