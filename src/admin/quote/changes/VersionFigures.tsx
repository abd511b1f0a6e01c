import { formatMoney } from '@/src/domain/shared/formatMoney'
import { type Money, subtract } from '@/src/domain/shared/money'
import type { VersionComparison } from '@/src/queries/quote/versionComparison'

type Side = VersionComparison['to']

const text = (amount: Money | null): string => (amount ? formatMoney(amount, 'en') : 'Not known')

const differenceText = (from: Money | null, to: Money | null): string => {
  if (!from || !to || from.currency !== to.currency) return ''
  const difference = subtract(to, from)
  return `${difference.amountMinor > 0 ? '+' : ''}${formatMoney(difference, 'en')}`
}

const percentText = ({ marginPercent }: Side): string => (marginPercent === null ? 'Not known' : `${marginPercent} %`)

/** What two versions came to and what of it stays with us, side by side. */
export const VersionFigures = ({ from, to }: { from: Side; to: Side }) => (
  <table className="quote-changes__table quote-changes__figures">
    <thead>
      <tr>
        <th scope="col">For us</th>
        <th scope="col" className="is-number">{`Version ${from.number}`}</th>
        <th scope="col" className="is-number">{`Version ${to.number}`}</th>
        <th scope="col" className="is-number">
          Difference
        </th>
      </tr>
    </thead>
    <tbody>
      {(['total', 'net', 'margin'] as const).map((figure) => (
        <tr key={figure}>
          <th scope="row">{{ total: 'Sell', net: 'Net', margin: 'Margin' }[figure]}</th>
          <td data-label={`Version ${from.number}`} className="is-number">
            {text(from[figure])}
          </td>
          <td data-label={`Version ${to.number}`} className="is-number">
            {text(to[figure])}
          </td>
          <td data-label="Difference" className="is-number">
            {differenceText(from[figure], to[figure])}
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row">Margin of sell</th>
        <td data-label={`Version ${from.number}`} className="is-number">
          {percentText(from)}
        </td>
        <td data-label={`Version ${to.number}`} className="is-number">
          {percentText(to)}
        </td>
        <td />
      </tr>
    </tbody>
  </table>
)
