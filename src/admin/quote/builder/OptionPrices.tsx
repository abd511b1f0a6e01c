'use client'
import type { PricedWire } from '@/src/queries/quote/builderWire'
import { useDesk, useHands } from './builderContext'
import { marginTone, marginWords } from './marginTone'
import { moneyText } from './moneyText'

type Option = PricedWire['options'][number]

const OptionMargin = ({ total, margin, percent }: Pick<Option, 'total' | 'margin'> & { percent: number | null }) => {
  const { margin_floor_percent: floor } = useDesk().priced
  const tone = marginTone({ total, margin }, floor)
  return (
    <td className={`builder-margin builder-margin--${tone}`} title={marginWords(tone, floor) ?? undefined}>
      {percent === null ? '–' : `${percent} %`}
      {marginWords(tone, floor) && <span className="panel-hidden"> ({marginWords(tone, floor)})</span>}
    </td>
  )
}

/** The options side by side: what each comes to and what of it stays with us. */
export const OptionPrices = () => {
  const { priced, optionId } = useDesk()
  const { chooseOption } = useHands()
  const showsMargin = priced.options.some(({ margin_percent }) => margin_percent !== null)
  return (
    <table className="builder-price__options">
      <caption>Options</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="panel-hidden">Option</span>
          </th>
          <th scope="col">Total</th>
          {showsMargin && <th scope="col">Margin</th>}
        </tr>
      </thead>
      <tbody>
        {priced.options.map(({ id, name, total, margin, margin_percent }) => (
          <tr key={id} data-shown={id === optionId || undefined}>
            <th scope="row">
              <button
                type="button"
                className="builder-link"
                aria-pressed={id === optionId}
                title="Count its lines in the totals of the days"
                onClick={() => chooseOption(id)}
              >
                {name}
              </button>
            </th>
            <td>{moneyText(total)}</td>
            {showsMargin && <OptionMargin total={total} margin={margin} percent={margin_percent} />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
