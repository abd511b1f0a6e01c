/** @jsxImportSource preact */
import { money } from '../shared/format'
import type { BookingPart } from './bookingPageTypes'

type PayBoxProps = BookingPart & { checkoutUrl: string | null }

/** The next payment by card, and the account for a bank transfer; nothing once all is paid or all is cancelled. */
export const PayBox = ({ view, labels, checkoutUrl }: PayBoxProps) => {
  const next = view.nextPayable
  if (!next || view.status === 'cancelled') return null
  const row = view.planRows.find(({ id }) => id === next.planRowId)
  return (
    <div>
      {checkoutUrl && (
        <form class="pay" method="post" action={checkoutUrl}>
          <input type="hidden" name="plan_row_id" value={next.planRowId} />
          <p class="eyebrow">{row?.label ?? labels.payment}</p>
          <p class="pay-amount">{money(next.amount, view.language)}</p>
          <button class="button button-large" type="submit">
            {labels.booking.pay(money(next.amount, view.language))}
          </button>
          <p class="fine">{labels.booking.payLead}</p>
        </form>
      )}
      {view.bankDetails && (
        <div class="bank">
          <h3>{labels.booking.bankTransfer}</h3>
          <p class="bank-details">{view.bankDetails}</p>
          <p class="fine">{labels.booking.bankReference(view.reference)}</p>
        </div>
      )}
    </div>
  )
}
