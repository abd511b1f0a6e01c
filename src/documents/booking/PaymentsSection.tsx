/** @jsxImportSource preact */
import { money } from '../shared/format'
import type { BookingPageActions, BookingPart } from './bookingPageTypes'
import { PayBox } from './PayBox'
import { PaymentsTable } from './PaymentsTable'

type PaymentsSectionProps = BookingPart & { actions: BookingPageActions; waiting: boolean }

/** What is paid, what is still to pay and how; nothing is asked of a cancelled booking, or while a payment is being confirmed. */
export const PaymentsSection = ({ view, labels, actions, waiting }: PaymentsSectionProps) => {
  const isCancelled = view.status === 'cancelled'
  const paid = [labels.booking.paid, view.paid] as const
  const sums = isCancelled
    ? [paid]
    : [[labels.total, view.total] as const, paid, [labels.booking.open, view.due] as const]
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
          {!isCancelled && <PaymentsTable view={view} labels={labels} />}
        </div>
        <PayBox view={view} labels={labels} checkoutUrl={waiting ? null : actions.checkoutUrl} />
      </div>
    </section>
  )
}
