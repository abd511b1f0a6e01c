'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import { type GroupPrices, groupPricesOf } from './builderApi'
import { useDesk } from './builderContext'
import { moneyText } from './moneyText'

const [from, to] = [2, 16]

const Table = ({ rows }: GroupPrices) => (
  <div className="builder-scroll">
    <table className="builder-table">
      <thead>
        <tr>
          <th scope="col">Travelers</th>
          <th scope="col">Per person</th>
          <th scope="col">Total</th>
          <th scope="col">Margin</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ travelers, per_person, total, margin_percent }) => (
          <tr key={travelers}>
            <th scope="row">{travelers}</th>
            <td className="builder-table__amount">{moneyText(per_person)}</td>
            <td className="builder-table__amount">{moneyText(total)}</td>
            <td className="builder-table__amount">{margin_percent === null ? '–' : `${margin_percent} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** The same trip for 2 to 16 travelers, as a table. */
export const GroupsDialog = ({ onClose }: { onClose: () => void }) => {
  const { versionId, trip } = useDesk()
  const [prices, setPrices] = useState<GroupPrices | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void groupPricesOf(versionId, { trip, from, to }).then((answer) => {
      if (isGone) return
      if (answer.ok) setPrices(answer.body)
      else setProblem(answer.refusal.detail)
    })
    return () => {
      isGone = true
    }
  }, [versionId, trip])
  return (
    <PanelDialog title="Prices by number of travelers" isWide className="builder-drawer" onClose={onClose}>
      {(close) => (
        <>
          <p className="action-dialog__describe">Adults who share rooms two by two, by today’s rates.</p>
          {problem && (
            <p className="builder-warning" role="alert">
              {problem}
            </p>
          )}
          {prices ? <Table {...prices} /> : !problem && <p>Pricing…</p>}
          <div className="action-dialog__buttons">
            <Button type="button" margin={false} onClick={close}>
              Close
            </Button>
          </div>
        </>
      )}
    </PanelDialog>
  )
}
