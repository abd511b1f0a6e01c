import type Stripe from 'stripe'
import type {
  Checkout,
  CheckoutStatus,
  DisputeStatus,
  PaymentDispute,
  PaymentRefund,
  PaymentState,
  PaymentStatus,
  RefundStatus,
} from './paymentProvider'
import { fromStripeAmount } from './stripeAmounts'
import { refusedBeforeStripe } from './stripeFailures'

type Session = Stripe.Checkout.Session
type Intent = Stripe.PaymentIntent

const REFUND_STATUS: Record<string, RefundStatus> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'cancelled',
}

const instant = (seconds: number): Date => new Date(seconds * 1000)

const idOf = (value: string | { id: string } | null): string | null =>
  typeof value === 'string' ? value : (value?.id ?? null)

/** Maps a Checkout Session of mode `payment`; throws `ProviderFailure` for one that carries no amount. */
export const toCheckout = (session: Session): Checkout => {
  if (session.amount_total === null || session.currency === null) {
    throw refusedBeforeStripe('checkout-without-amount', `Checkout ${session.id} has no amount.`)
  }
  const status: CheckoutStatus =
    session.status === 'complete' || session.status === 'expired' ? (session.status as CheckoutStatus) : 'open'
  return {
    checkoutId: session.id,
    url: status === 'open' ? session.url : null,
    status,
    paid: session.payment_status === 'paid',
    amount: fromStripeAmount(session.amount_total, session.currency),
    paymentIntentId: idOf(session.payment_intent),
    expiresAt: instant(session.expires_at),
    metadata: session.metadata ?? {},
    reference: session.client_reference_id,
  }
}

/** Maps a refund. */
export const toRefund = (refund: Stripe.Refund): PaymentRefund => ({
  refundId: refund.id,
  amount: fromStripeAmount(refund.amount, refund.currency),
  status: REFUND_STATUS[refund.status ?? 'pending'] ?? 'pending',
  createdAt: instant(refund.created),
  metadata: refund.metadata ?? {},
})

const disputeStatus = (status: string): DisputeStatus => {
  if (status === 'lost') return 'lost'
  return status === 'won' || status === 'warning_closed' || status === 'prevented' ? 'won' : 'open'
}

const toDispute = (dispute: Stripe.Dispute): PaymentDispute => ({
  disputeId: dispute.id,
  amount: fromStripeAmount(dispute.amount, dispute.currency),
  status: disputeStatus(dispute.status),
  reason: dispute.reason,
})

const statusOf = (session: Session | null, intent: Intent | null): PaymentStatus => {
  if (intent?.status === 'succeeded') return 'succeeded'
  if (intent?.status === 'processing' || intent?.status === 'requires_capture') return 'processing'
  if (session?.status === 'expired') return 'expired'
  if (intent?.status === 'canceled') return 'cancelled'
  return 'open'
}

export type StripePaymentParts = {
  session: Session | null
  /** With `latest_charge` expanded. */
  intent: Intent | null
  refunds: Stripe.Refund[]
  disputes: Stripe.Dispute[]
}

const failureOf = (intent: Intent | null): PaymentState['lastFailure'] => {
  const error = intent?.status === 'succeeded' ? null : intent?.last_payment_error
  return error
    ? { code: error.decline_code ?? error.code ?? 'declined', message: error.message ?? 'The payment failed.' }
    : null
}

/** Puts together what Stripe's objects say about one payment now. */
export const toPaymentState = ({ session, intent, refunds, disputes }: StripePaymentParts): PaymentState => {
  const currency = intent?.currency ?? session?.currency
  const asked = intent?.amount ?? session?.amount_total
  if (!currency || asked === null || asked === undefined) {
    throw refusedBeforeStripe('payment-without-amount', `Payment ${intent?.id ?? session?.id ?? ''} has no amount.`)
  }
  const charge = typeof intent?.latest_charge === 'object' ? intent.latest_charge : null
  const captured = intent?.amount_received ?? 0
  const refunded = refunds.filter(({ status }) => status === 'succeeded').reduce((sum, { amount }) => sum + amount, 0)
  const dispute = disputes[0]
  return {
    checkoutId: session?.id ?? null,
    paymentIntentId: intent?.id ?? idOf(session?.payment_intent ?? null),
    reference: session?.client_reference_id ?? null,
    status: statusOf(session, intent),
    amount: fromStripeAmount(asked, currency),
    captured: fromStripeAmount(captured, currency),
    capturedAt: captured > 0 && intent ? instant(charge?.created ?? intent.created) : null,
    refunded: fromStripeAmount(refunded, currency),
    refunds: refunds.map(toRefund),
    dispute: dispute ? toDispute(dispute) : null,
    lastFailure: failureOf(intent),
    metadata: { ...intent?.metadata, ...session?.metadata },
  }
}
