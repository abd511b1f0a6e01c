/** @jsxImportSource preact */
import { calendarDay, money } from '../shared/format'
import type { BookingPart } from './bookingPageTypes'

/** The payment plan, row by row, with what has arrived. */
export const PaymentsTable = ({ view, labels }: BookingPart) => (
  <table class="payments-table">
    <thead class="visually-hidden">
      <tr>
        <th scope="col">{labels.payment}</th>
        <th scope="col">{labels.amount}</th>
      </tr>
    </thead>
    <tbody>
      {view.planRows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.label}
            {row.dueDate && row.status !== 'paid' && (
              <small>
                {labels.due}: <time dateTime={row.dueDate}>{calendarDay(row.dueDate, view.language)}</time>
              </small>
            )}
          </th>
          <td>
            {money(row.amount, view.language)}
            <span class={`row-status row-status-${row.status}`}>
              <br />
              {labels.booking.rowStatus[row.status]}
            </span>
            {row.status !== 'paid' && row.paid.amountMinor > 0 && (
              <small>
                {labels.booking.paid}: {money(row.paid, view.language)}
              </small>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
