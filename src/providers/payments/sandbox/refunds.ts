import { type SandboxState, sandboxId } from './sandboxState'
import type { ChargeRow, DisputeRow, RefundRow } from './sandboxTables'
import { invalidParameter, noSuch, StripeApiError } from './stripeApiError'
import { metadataOf, onlyKnown, type StripeForm, textOf, wholeOf } from './stripeForm'

const KNOWN = ['payment_intent', 'charge', 'amount', 'reason', 'metadata', 'expand']
const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer']

const refused = (code: string, message: string) =>
  new StripeApiError(400, { type: 'invalid_request_error', code, message })

const chargeToRefund = (state: SandboxState, form: StripeForm): ChargeRow => {
  const intentId = textOf(form, 'payment_intent')
  const intent = intentId ? state.get('intent', intentId) : undefined
  if (intentId && !intent) throw noSuch('payment_intent', intentId)
  const chargeId = textOf(form, 'charge') ?? intent?.latest_charge
  const charge = chargeId ? state.get('charge', chargeId) : undefined
  if (!charge?.paid) throw refused('charge_not_found', 'This payment has no successful charge to refund.')
  return charge
}

/** Refunds a charge whole or in part, never more than what is left of it. */
export const createRefund = (state: SandboxState, form: StripeForm): RefundRow => {
  onlyKnown(form, KNOWN)
  const reason = textOf(form, 'reason')
  if (reason !== null && !REASONS.includes(reason))
    throw invalidParameter('reason', `Invalid reason: must be one of ${REASONS.join(', ')}`)
  const charge = chargeToRefund(state, form)
  const left = charge.amount_captured - charge.amount_refunded
  if (left === 0) throw refused('charge_already_refunded', `Charge ${charge.id} has already been refunded.`)
  const amount = wholeOf(form, 'amount') ?? left
  if (amount < 1) throw invalidParameter('amount', 'Invalid positive integer', 'parameter_invalid_integer')
  if (amount > left)
    throw refused('amount_too_large', `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`)
  const refund = state.put('refund', {
    id: sandboxId('re'),
    object: 'refund',
    status: 'succeeded',
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason,
    metadata: metadataOf(form),
    created: state.seconds(),
  })
  const amountRefunded = charge.amount_refunded + amount
  const after = state.put('charge', {
    ...charge,
    amount_refunded: amountRefunded,
    refunded: amountRefunded === charge.amount_captured,
  })
  state.emit('refund.created', refund)
  state.emit('charge.refunded', after)
  return refund
}

/** Lets a refund fail afterwards, as a bank does that sends the money back. */
export const failRefund = (state: SandboxState, refundId: string): RefundRow =>
  state.change(() => {
    const refund = state.get('refund', refundId)
    const charge = refund && state.get('charge', refund.charge)
    if (!refund || !charge || refund.status === 'failed') throw noSuch('refund', refundId)
    state.put('charge', { ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false })
    const failed = state.put('refund', { ...refund, status: 'failed' })
    state.emit('refund.failed', failed)
    return failed
  })

/** Opens a dispute about a whole payment. */
export const openDispute = (state: SandboxState, paymentIntentId: string): DisputeRow =>
  state.change(() => {
    const intent = state.get('intent', paymentIntentId)
    const charge = intent?.latest_charge ? state.get('charge', intent.latest_charge) : undefined
    if (!charge?.paid) throw noSuch('payment_intent', paymentIntentId)
    state.put('charge', { ...charge, disputed: true })
    const dispute = state.put('dispute', {
      id: sandboxId('du'),
      object: 'dispute',
      status: 'needs_response',
      amount: charge.amount,
      currency: charge.currency,
      charge: charge.id,
      payment_intent: paymentIntentId,
      reason: 'fraudulent',
      metadata: {},
      created: state.seconds(),
      livemode: false,
    })
    state.emit('charge.dispute.created', dispute)
    return dispute
  })

/** Closes a dispute. */
export const closeDispute = (state: SandboxState, disputeId: string, status: 'won' | 'lost'): DisputeRow =>
  state.change(() => {
    const dispute = state.get('dispute', disputeId)
    if (!dispute) throw noSuch('dispute', disputeId)
    const closed = state.put('dispute', { ...dispute, status })
    state.emit('charge.dispute.closed', closed)
    return closed
  })
