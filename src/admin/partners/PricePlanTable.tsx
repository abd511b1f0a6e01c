'use client'
import { Button, Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { PlannedPriceRow } from '@/src/domain/partners/priceImport'

export type PricePlan = {
  digest: string
  counts: Record<PlannedPriceRow['plan'], number>
  rows: PlannedPriceRow[]
  prices_gone: number
  problems: string[]
  unknown_headings: string[]
  draft: { number: number; is_open: boolean }
}

type Plan = PlannedPriceRow['plan']

const plans: { plan: Plan; label: string; pill: 'success' | 'light' | 'warning' | 'error' }[] = [
  { plan: 'creates', label: 'New', pill: 'success' },
  { plan: 'changes', label: 'Changes', pill: 'warning' },
  { plan: 'same', label: 'As it is', pill: 'light' },
  { plan: 'refused', label: 'Refused', pill: 'error' },
]
const labelOf = (wanted: Plan) => plans.find(({ plan }) => plan === wanted)

const rowsText = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`

const Remarks = ({ plan }: { plan: PricePlan }) => {
  const { prices_gone: gone, problems, unknown_headings: unknown, draft } = plan
  const remarks = [
    draft.is_open
      ? `They go into the open draft, version ${draft.number}.`
      : `They go into a new draft, version ${draft.number}; the version in force stays until that is activated.`,
    ...(gone > 0 ? [`${gone} ${gone === 1 ? 'price of the card is' : 'prices of the card are'} no longer there.`] : []),
    ...(unknown.length > 0 ? [`Not read, for nobody knows the heading: ${unknown.join(', ')}.`] : []),
    ...problems.map((problem) => `Before the draft can be activated: ${problem}`),
  ]
  return (
    <ul className="price-import__remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}

type Props = { plan: PricePlan; isBusy: boolean; onTake: (onlyGood: boolean) => void }

/** What each row of a price list would do, and the buttons that do it. */
export const PricePlanTable = ({ plan, isBusy, onTake }: Props) => {
  const { counts, rows } = plan
  const [shown, setShown] = useState<Plan | null>(counts.refused > 0 ? 'refused' : null)
  const good = counts.creates + counts.changes
  return (
    <section className="price-import__plan" aria-label="Rows of the file">
      <Remarks plan={plan} />
      <div className="price-import__plans">
        {plans.map(({ plan: each, label }) => (
          <Button
            key={each}
            type="button"
            size="small"
            margin={false}
            buttonStyle={shown === each ? 'primary' : 'secondary'}
            disabled={counts[each] === 0}
            onClick={() => setShown(shown === each ? null : each)}
            extraButtonProps={{ 'aria-pressed': shown === each }}
          >
            {label} · {counts[each]}
          </Button>
        ))}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Does</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => shown === null || row.plan === shown)
            .map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>
                  <Pill size="small" pillStyle={labelOf(row.plan)?.pill ?? 'light'}>
                    {labelOf(row.plan)?.label}
                  </Pill>
                </td>
                <td>{row.notes.join(' ')}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="price-import__buttons">
        {counts.refused === 0 && good > 0 && (
          <Button type="button" margin={false} disabled={isBusy} onClick={() => onTake(false)}>
            Take {rowsText(good)} in
          </Button>
        )}
        {counts.refused > 0 && good > 0 && (
          <Button type="button" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => onTake(true)}>
            Take in only the {rowsText(good)} that can be read
          </Button>
        )}
        {good === 0 && <p>There is nothing in this file to take in.</p>}
      </div>
    </section>
  )
}
