/** @jsxImportSource preact */
import { calendarDay, money } from '../shared/format'
import type { QuotePart } from './quotePageTypes'

/** What is paid when: deposit, instalments, remainder. */
export const PaymentPlan = ({ view }: Pick<QuotePart, 'view'>) => (
  <ol class="plan">
    {view.paymentPlan.map((row) => (
      <li key={row.label}>
        <p class="plan-label">
          {row.label}
          {row.percent !== null && <span> {row.percent} %</span>}
        </p>
        <p class="plan-amount">{money(row.amount, view.language)}</p>
        <p class="plan-due">
          {row.dueText ||
            (row.dueDate && <time dateTime={row.dueDate}>{calendarDay(row.dueDate, view.language)}</time>)}
        </p>
      </li>
    ))}
  </ol>
)
