import { sessionById } from './checkoutSessions'
import { type SandboxState, sandboxId } from './sandboxState'
import type { ChargeRow, IntentRow, SessionRow } from './sandboxTables'

export type SandboxCard = 'good' | 'declined' | 'insufficient-funds'
export type PayOutcome = 'paid' | 'declined' | 'closed'

const DECLINES = {
  declined: { code: 'generic_decline', message: 'Your card was declined.' },
  'insufficient-funds': { code: 'insufficient_funds', message: 'Your card has insufficient funds.' },
}

const newIntent = (state: SandboxState, session: SessionRow): IntentRow => {
  const intent = state.put('intent', {
    id: sandboxId('pi'),
    object: 'payment_intent',
    status: 'requires_payment_method',
    amount: session.amount_total,
    amount_received: 0,
    currency: session.currency,
    latest_charge: null,
    last_payment_error: null,
    canceled_at: null,
    cancellation_reason: null,
    description: session.sandbox.description,
    metadata: session.sandbox.intentMetadata,
    created: state.seconds(),
    livemode: false,
  })
  state.emit('payment_intent.created', intent)
  return intent
}

const newCharge = (
  state: SandboxState,
  intent: IntentRow,
  failure: { code: string; message: string } | null,
): ChargeRow => {
  const charge = state.put('charge', {
    id: sandboxId('ch'),
    object: 'charge',
    status: failure ? 'failed' : 'succeeded',
    paid: !failure,
    captured: !failure,
    amount: intent.amount,
    amount_captured: failure ? 0 : intent.amount,
    amount_refunded: 0,
    refunded: false,
    disputed: false,
    currency: intent.currency,
    payment_intent: intent.id,
    failure_code: failure ? 'card_declined' : null,
    failure_message: failure?.message ?? null,
    metadata: intent.metadata,
    created: state.seconds(),
    livemode: false,
  })
  state.emit(failure ? 'charge.failed' : 'charge.succeeded', charge)
  return charge
}

const decline = (state: SandboxState, intent: IntentRow, card: keyof typeof DECLINES): PayOutcome => {
  const { code, message } = DECLINES[card]
  const charge = newCharge(state, intent, { code, message })
  const failed = state.put('intent', {
    ...intent,
    latest_charge: charge.id,
    last_payment_error: { type: 'card_error', code: 'card_declined', decline_code: code, message },
  })
  state.emit('payment_intent.payment_failed', failed)
  return 'declined'
}

/** What the customer's *Pay* does: one charge, once, if the session is still open. */
export const payCheckout = (state: SandboxState, sessionId: string, card: SandboxCard): PayOutcome =>
  state.change(() => {
    const session = sessionById(state, sessionId)
    if (session.status !== 'open') return 'closed'
    const known = session.payment_intent ? state.get('intent', session.payment_intent) : undefined
    const intent = known ?? newIntent(state, session)
    const withIntent = state.put('session', { ...session, payment_intent: intent.id })
    if (card !== 'good') return decline(state, intent, card)
    const charge = newCharge(state, intent, null)
    const paid = state.put('intent', {
      ...intent,
      status: 'succeeded',
      amount_received: intent.amount,
      latest_charge: charge.id,
      last_payment_error: null,
    })
    state.emit('payment_intent.succeeded', paid)
    const complete = state.put('session', { ...withIntent, status: 'complete', payment_status: 'paid', url: null })
    state.emit('checkout.session.completed', complete)
    return 'paid'
  })
