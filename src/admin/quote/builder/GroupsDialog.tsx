'use client'
import { Fragment, useEffect, useState } from 'react'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import type { GroupPrices } from '@/src/queries/quote/builderWire'
import { groupPricesOf } from './builderApi'
import { useDesk } from './builderContext'
import { moneyText } from './moneyText'

const [from, to] = [2, 16]

const Cells = ({ price }: { price: GroupPrices['options'][number]['prices'][number] | undefined }) => (
  <>
    <td className="builder-table__amount">
      {moneyText(price?.per_person)}
      {price && price.warnings.length > 0 && (
        <span className="builder-table__warning" title={price.warnings.join('\n')}>
          <span aria-hidden="true">!</span>
          <span className="panel-hidden">{price.warnings.join(' ')}</span>
        </span>
      )}
    </td>
    <td className="builder-table__amount">{moneyText(price?.total)}</td>
    <td className="builder-table__amount">
      {typeof price?.margin_percent === 'number' ? `${price.margin_percent} %` : '–'}
    </td>
  </>
)

const Table = ({ sizes, options }: GroupPrices) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section className="builder-scroll" aria-label="Prices" tabIndex={0}>
    <table className="builder-table">
      <thead>
        {options.length > 1 && (
          <tr>
            <td />
            {options.map(({ id, name }) => (
              <th key={id} scope="colgroup" colSpan={3} className="builder-table__amount">
                {name}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th scope="col">Travelers</th>
          {options.map(({ id }) => (
            <Fragment key={id}>
              <th scope="col" className="builder-table__amount">
                Per person
              </th>
              <th scope="col" className="builder-table__amount">
                Total
              </th>
              <th scope="col" className="builder-table__amount">
                Margin
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {sizes.map((size, at) => (
          <tr key={size}>
            <th scope="row">{size}</th>
            {options.map(({ id, prices }) => (
              <Cells key={id} price={prices[at]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
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
          <p className="action-dialog__describe">
            So many adults, two by two in rooms like those of each line, by the rates of now.
          </p>
          {problem && (
            <p className="builder-warning" role="alert">
              {problem}
            </p>
          )}
          {prices ? <Table {...prices} /> : !problem && <p>Pricing…</p>}
          <DialogEnd label="Close" onLeave={close} />
        </>
      )}
    </PanelDialog>
  )
}
