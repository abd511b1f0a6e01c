'use client'
import { LetItStand } from './LetItStand'
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
        {mayDecide && !overridden && <LetItStand versionId={versionId} warning={{ code, line_id: lineId, detail }} />}
      </li>
    ))}
  </ul>
)
