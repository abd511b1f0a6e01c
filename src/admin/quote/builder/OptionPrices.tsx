'use client'
import { useDesk, useHands } from './builderContext'
import { moneyText } from './moneyText'

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
        {priced.options.map(({ id, name, total, margin_percent }) => (
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
            {showsMargin && <td>{margin_percent === null ? '–' : `${margin_percent} %`}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
