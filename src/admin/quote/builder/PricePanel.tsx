'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { othersOf } from '@/src/admin/quote/othersOf'
import type { PricedWire } from '@/src/queries/quote/builderWire'
import { useDesk, useHands } from './builderContext'
import { FxRates } from './FxRates'
import { LumpSumHint } from './LumpSumHint'
import { MarginFact } from './MarginFact'
import { moneyText } from './moneyText'
import { OptionPrices } from './OptionPrices'
import { PriceFindings } from './PriceFindings'

const moreText = (priced: PricedWire): string => {
  const warned = priced.warnings.filter(({ overridden }) => overridden === null)
  const open = warned.length + othersOf(priced).length + priced.approval_reasons.length
  return open === 0 ? 'Details' : `${open} to look at`
}

type Props = {
  isBusy: boolean
  problem: string | null
  /** When the trip on the screen was saved; null while it is not. */
  savedAt: string | null
}

/** What the trip comes to, always in view: total, per person, net, margin, options, and what stands in the way of sending it. */
export const PricePanel = ({ isBusy, problem, savedAt }: Props) => {
  const { priced, trip } = useDesk()
  const { ask } = useHands()
  const [isOpen, setOpen] = useState(false)
  const { total, per_person, net } = priced
  return (
    <aside className="builder-price" aria-label="Price" aria-busy={isBusy}>
      <div className="builder-price__total">
        <h2>Total</h2>
        <button
          type="button"
          className="builder-number builder-number--big"
          aria-label={`${moneyText(total)} in total: why this price?`}
          onClick={() => ask({ dialog: 'why', lineId: null })}
        >
          {moneyText(total)}
        </button>
        <output className="builder-price__busy">{isBusy ? 'Pricing…' : ''}</output>
      </div>
      {problem && (
        <p className="builder-warning" role="alert">
          The price is not of now: {problem}
        </p>
      )}
      <LumpSumHint />
      <dl className="builder-price__facts">
        <div>
          <dt>Per person</dt>
          <dd>{per_person ? moneyText(per_person) : 'differs'}</dd>
        </div>
        {net && (
          <div>
            <dt>Net</dt>
            <dd>{moneyText(net)}</dd>
          </div>
        )}
        <MarginFact />
      </dl>
      <button type="button" className="builder-price__more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {moreText(priced)}
      </button>
      <div className="builder-price__rest" data-open={isOpen || undefined}>
        {trip.options.length > 0 && <OptionPrices />}
        <PriceFindings savedAt={savedAt} />
        <FxRates fx={priced.fx} />
        <Button
          type="button"
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => ask({ dialog: 'groups' })}
        >
          Prices for 2 to 16 travelers
        </Button>
      </div>
    </aside>
  )
}
