import { wayTo } from '@/src/domain/shared/machine'
import { isPositive, type Money, subtract } from '@/src/domain/shared/money'
import { type PaymentStatus, paymentMachine } from './paymentMachine'

/** What we know of a payment: `received` and `refunded` are what we recorded so far. */
export type KnownPayment = { status: PaymentStatus; amount: Money; received: Money; refunded: Money }

/** What is true at the provider now; `captured` is before refunds. */
export type ProviderPayment = {
  status: 'open' | 'processing' | 'succeeded' | 'cancelled' | 'expired'
  captured: Money
  refunded: Money
  dispute: { status: 'open' | 'won' | 'lost' } | null
  lastFailure: { message: string } | null
}

export type StaffReason =
  | 'paid-after-cancel'
  | 'amount-differs'
  | 'currency-differs'
  | 'refund-shrank'
  | 'disputed'
  | 'dispute-lost'
  | 'unexpected-state'

export type PaymentEffect =
  | { kind: 'record_receipt'; amount: Money }
  | { kind: 'record_refund'; amount: Money }
  | { kind: 'ask_staff'; reason: StaffReason }

export type AppliedFact = {
  status: PaymentStatus
  /** The states gone through, the last being `status`; none when nothing changed. */
  moves: PaymentStatus[]
  effects: PaymentEffect[]
}

const uncaptured: readonly PaymentStatus[] = ['initiated', 'failed', 'cancelled']

const capturedStatus = ({ captured, refunded, dispute }: ProviderPayment): PaymentStatus => {
  if (dispute?.status === 'open') return 'disputed'
  if (dispute?.status === 'lost') return 'lost'
  if (dispute && !isPositive(refunded)) return 'won'
  if (!isPositive(refunded)) return 'succeeded'
  return refunded.amountMinor >= captured.amountMinor ? 'refunded' : 'partially_refunded'
}

const statusOf = (payment: KnownPayment, provider: ProviderPayment): PaymentStatus => {
  if (isPositive(provider.captured)) return capturedStatus(provider)
  if (!uncaptured.includes(payment.status)) return payment.status
  if (provider.status === 'cancelled' || provider.status === 'expired') return 'cancelled'
  return provider.lastFailure && payment.status === 'initiated' ? 'failed' : payment.status
}

const moneyEffects = (payment: KnownPayment, provider: ProviderPayment): PaymentEffect[] => {
  // What came in another currency is for a person to book: a wrong amount would be worse than none.
  if (provider.captured.currency !== payment.amount.currency) return []
  const received = subtract(provider.captured, payment.received)
  const refunded = subtract(provider.refunded, payment.refunded)
  return [
    ...(isPositive(received) ? [{ kind: 'record_receipt', amount: received } as const] : []),
    ...(isPositive(refunded) ? [{ kind: 'record_refund', amount: refunded } as const] : []),
  ]
}

const reasonsForStaff = (
  payment: KnownPayment,
  { provider, moves }: { provider: ProviderPayment; moves: PaymentStatus[] },
): StaffReason[] => {
  const justCaptured = uncaptured.includes(payment.status) && moves.includes('succeeded')
  const sameCurrency = provider.captured.currency === payment.amount.currency
  const checks: [StaffReason, boolean][] = [
    ['paid-after-cancel', justCaptured && payment.status === 'cancelled'],
    ['currency-differs', justCaptured && !sameCurrency],
    ['amount-differs', justCaptured && sameCurrency && provider.captured.amountMinor !== payment.amount.amountMinor],
    ['disputed', moves.at(-1) === 'disputed'],
    ['dispute-lost', moves.includes('lost')],
  ]
  return checks.filter(([, applies]) => applies).map(([reason]) => reason)
}

const askStaff = (reason: StaffReason): PaymentEffect => ({ kind: 'ask_staff', reason })

/**
 * Brings a payment to what the provider says is true now, however often, late or out of order its news comes; the effects
 * are only what was not recorded before, and what a person has to look at.
 */
export const applyPaymentFact = (payment: KnownPayment, provider: ProviderPayment): AppliedFact => {
  const stays = (reason: StaffReason): AppliedFact => ({
    status: payment.status,
    moves: [],
    effects: [...moneyEffects(payment, provider), askStaff(reason)],
  })
  // A refund that failed later: what left our books is back, and a person decides where it goes.
  if (provider.refunded.amountMinor < payment.refunded.amountMinor) return stays('refund-shrank')
  const target = statusOf(payment, provider)
  const moves = wayTo(paymentMachine, { from: payment.status, to: target })
  if (moves === null) return stays('unexpected-state')
  const reasons = reasonsForStaff(payment, { provider, moves })
  return { status: target, moves, effects: [...moneyEffects(payment, provider), ...reasons.map(askStaff)] }
}
