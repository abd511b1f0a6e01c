import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Money } from '@/src/domain/shared/money'
import type { ChangeRow } from './changeRows'

const signed = (difference: Money | null): string | null =>
  difference && `${difference.amountMinor > 0 ? '+' : ''}${formatMoney(difference, 'en')}`

/** Changes a row each, with how it was, how it is and what it costs more. */
export const ChangesTable = ({
  rows,
  before,
  after,
}: {
  rows: readonly ChangeRow[]
  before: string
  after: string
}) => (
  <table className="quote-changes__table">
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">What</th>
        <th scope="col">{before}</th>
        <th scope="col">{after}</th>
        <th scope="col" className="is-number">
          Difference
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ day, what, before: was, after: is, difference }) => (
        <tr key={`${day} ${what} ${was} ${is}`}>
          <td data-label="Day">{day}</td>
          <th scope="row">{what}</th>
          <td data-label={before}>{was}</td>
          <td data-label={after}>{is}</td>
          <td data-label="Difference" className="is-number">
            {signed(difference)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
