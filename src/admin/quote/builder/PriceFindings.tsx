'use client'
import { ApprovalNote } from '@/src/admin/quote/ApprovalNote'
import type { Standing } from '@/src/admin/quote/standing'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import { useDesk, useHands } from './builderContext'
import { RenewCards } from './RenewCards'

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

/** What a manager has to approve, and once the draft is saved the buttons for it: an approval is of what is kept. */
const Approval = ({ savedAt }: Props) => {
  const { priced, versionId, canEdit } = useDesk()
  const standing = useAnswer<Standing>(
    canEdit && savedAt ? `/api/v1/quote-versions/${versionId}/standing` : null,
    savedAt ?? '',
  )
  if (standing && savedAt) return <ApprovalNote versionId={versionId} standing={standing} />
  return <Reasons title="A manager has to approve it" reasons={priced.approval_reasons} tone="approval" />
}

type Props = {
  /** When the trip on the screen was saved; null while it is not. */
  savedAt: string | null
}

/** What is found wrong, each leading to its line; what keeps it from being sent; what a manager has to approve. */
export const PriceFindings = ({ savedAt }: Props) => {
  const { priced, trip } = useDesk()
  const { focusLine } = useHands()
  const isLine = (id: string) => trip.lines.some((line) => line.id === id)
  const { warnings, reasons_not_to_send: reasons } = priced
  return (
    <>
      {warnings.length > 0 && (
        <section className="builder-findings builder-findings--warning">
          <h3>
            {warnings.length} {warnings.length === 1 ? 'warning' : 'warnings'}
          </h3>
          <ul>
            {warnings.map(({ code, line_id, detail, overridden }) => (
              <li key={`${code} ${line_id} ${detail}`}>
                {isLine(line_id) ? (
                  <button type="button" className="builder-link" onClick={() => focusLine(line_id)}>
                    {detail}
                  </button>
                ) : (
                  detail
                )}
                {overridden && <small>A manager lets it stand: {overridden}</small>}
              </li>
            ))}
          </ul>
          <RenewCards />
        </section>
      )}
      <Reasons title="Before it can be sent" reasons={reasons} tone="stop" />
      <Approval savedAt={savedAt} />
    </>
  )
}
