'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { renewAnswers } from '@/src/admin/shared/useAnswer'
import type { Standing } from './standing'

type Props = { versionId: string; standing: Pick<Standing, 'warnings' | 'may_decide'> }

/** What the rates warn of, line by line; a manager may let each stand with a reason. */
export const PriceWarnings = ({ versionId, standing: { warnings, may_decide: mayDecide } }: Props) => (
  <ul className="sending__warnings">
    {warnings.map(({ code, line_id: lineId, detail, overridden }) => (
      <li key={`${code} ${lineId} ${detail}`} className={overridden ? 'is-overridden' : ''}>
        <span>
          {detail}
          {overridden && <em> May stand: {overridden}</em>}
        </span>
        {mayDecide && !overridden && (
          <ActionButton
            label="Let it stand"
            size="small"
            describe={`${detail} The quote may be sent with this price in spite of it; your reason stays with the version, and the next version asks again.`}
            endpoint={`/quote-versions/${versionId}/warning-overrides`}
            fields={[{ name: 'reason', label: 'Why it may stand', type: 'text', required: true }]}
            body={{ code, line_id: lineId }}
            doneMessage="The warning may stand."
            onDone={renewAnswers}
          />
        )}
      </li>
    ))}
  </ul>
)
