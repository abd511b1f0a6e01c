'use client'
import { Button } from '@payloadcms/ui'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import type { PricedWire } from '@/src/queries/quote/builderWire'
import { useDesk, useHands } from './builderContext'
import { editLine, lineOf } from './lineEdits'
import { moneyText } from './moneyText'

const Steps = ({ steps }: Pick<PricedWire['lines'][number], 'steps'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section className="builder-scroll" aria-label="Step by step" tabIndex={0}>
    <table className="builder-table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Why</th>
          <th scope="col" className="builder-table__amount">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ what, amount, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are written once and never move
          <tr key={at}>
            <th scope="row">{what}</th>
            <td>{why}</td>
            <td className="builder-table__amount">{moneyText(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const LineWhy = ({ id, close }: { id: string; close: () => void }) => {
  const { prices, trip, canEdit } = useDesk()
  const { edit } = useHands()
  const price = prices.get(id)
  const line = lineOf(trip, id)
  if (!price) return <p>It has no price yet.</p>
  return (
    <>
      <p className="builder-why">{price.why}</p>
      {price.steps.length > 0 && <Steps steps={price.steps} />}
      {price.typed && price.calculated && (
        <p>
          The price was typed by hand. The rate card says {moneyText(price.calculated)}.{' '}
          {canEdit && line && (
            <Button
              type="button"
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                edit((now) => editLine(now, id, { sell_minor: null, net_minor: null }))
                close()
              }}
            >
              Back to the rate card’s price
            </Button>
          )}
        </p>
      )}
    </>
  )
}

const TotalWhy = () => {
  const { priced } = useDesk()
  const hasNet = priced.summary.some(({ net }) => net !== null)
  return (
    <>
      <p className="builder-why">{priced.why}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="builder-scroll" aria-label="What is summed" tabIndex={0}>
        <table className="builder-table">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className="builder-table__amount">
                Sell
              </th>
              {hasNet && (
                <th scope="col" className="builder-table__amount">
                  Net
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {priced.summary.map(({ label, sell, net, optional }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the summary is written once and never moves
              <tr key={at} data-aside={optional || undefined}>
                <th scope="row">
                  {label}
                  {optional && ' (optional, not summed)'}
                </th>
                <td className="builder-table__amount">{moneyText(sell)}</td>
                {hasNet && <td className="builder-table__amount">{moneyText(net)}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              <td className="builder-table__amount">{moneyText(priced.total)}</td>
              {hasNet && <td className="builder-table__amount">{moneyText(priced.net)}</td>}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  )
}

/** Why a line, or the whole trip, costs what it costs: in a sentence and step by step. */
export const WhyDialog = ({ lineId, onClose }: { lineId: string | null; onClose: () => void }) => {
  const { trip } = useDesk()
  const title = lineId === null ? 'Why this total?' : `Why this price? ${lineOf(trip, lineId)?.label ?? ''}`
  return (
    <PanelDialog title={title} isWide onClose={onClose}>
      {(close) => (
        <>
          {lineId === null ? <TotalWhy /> : <LineWhy id={lineId} close={close} />}
          <DialogEnd label="Close" onLeave={close} />
        </>
      )}
    </PanelDialog>
  )
}
