/** @jsxImportSource preact */
import { money } from '../shared/format'
import type { BookingPageActions, BookingPart } from './bookingPageTypes'
import { PayBox } from './PayBox'
import { PaymentsTable } from './PaymentsTable'

type PaymentsSectionProps = BookingPart & { actions: BookingPageActions; waiting: boolean }

/** What is paid, what is still to pay and how; no pay button while a payment is being confirmed. */
export const PaymentsSection = ({ view, labels, actions, waiting }: PaymentsSectionProps) => {
  const sums = [
    [labels.total, view.total],
    [labels.booking.paid, view.paid],
    [labels.booking.open, view.due],
  ] as const
  return (
    <section class="payments" aria-labelledby="payments-title">
      <div class="wrap payments-grid">
        <div>
          <h2 id="payments-title" class="section-title">
            {labels.booking.payments}
          </h2>
          <dl class="sums">
            {sums.map(([label, amount]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{money(amount, view.language)}</dd>
              </div>
            ))}
          </dl>
          <PaymentsTable view={view} labels={labels} />
        </div>
        <PayBox view={view} labels={labels} checkoutUrl={waiting ? null : actions.checkoutUrl} />
      </div>
    </section>
  )
}
