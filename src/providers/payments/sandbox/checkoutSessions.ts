import { type SandboxState, sandboxId } from './sandboxState'
import type { SessionRow } from './sandboxTables'
import { invalidParameter, noSuch, StripeApiError } from './stripeApiError'
import { metadataOf, objectOf, onlyKnown, type StripeForm, textOf, wholeOf } from './stripeForm'

const MIN_LIFE_SECONDS = 30 * 60
const MAX_LIFE_SECONDS = 24 * 60 * 60
/** Half a dollar, for the two-decimal currencies whose unit is worth about one. */
const MINIMUM: Record<string, number> = { usd: 50, eur: 50, gbp: 30, aud: 50, sgd: 50 }
const MAX_AMOUNT = 999_999_999_999

const KNOWN = [
  'mode',
  'adaptive_pricing',
  'line_items',
  'customer_email',
  'success_url',
  'cancel_url',
  'expires_at',
  'client_reference_id',
  'metadata',
  'payment_intent_data',
  'payment_method_types',
  'locale',
  'submit_type',
  'expand',
]

type Line = { currency: string; amount: number; name: string }

const lineOf = (value: unknown, index: number): Line => {
  const param = `line_items[${index}]`
  const item = value as StripeForm
  const price = objectOf(item, 'price_data')
  const currency = textOf(price, 'currency')
  const unit = wholeOf(price, 'unit_amount', `${param}[price_data][unit_amount]`)
  const name = textOf(objectOf(price, 'product_data'), 'name')
  const quantity = wholeOf(item, 'quantity', `${param}[quantity]`) ?? 1
  if (!currency || !/^[a-z]{3}$/.test(currency))
    throw invalidParameter(`${param}[price_data][currency]`, 'Invalid currency')
  if (unit === null || unit < 0)
    throw invalidParameter(`${param}[price_data][unit_amount]`, 'Invalid non-negative integer')
  if (!name)
    throw invalidParameter(`${param}[price_data][product_data][name]`, 'Missing required param.', 'parameter_missing')
  return { currency, amount: unit * quantity, name }
}

const linesOf = (form: StripeForm): Line[] => {
  const items = form.line_items
  if (!Array.isArray(items) || items.length === 0)
    throw invalidParameter('line_items', 'Missing required param: line_items.', 'parameter_missing')
  const lines = items.map(lineOf)
  if (new Set(lines.map(({ currency }) => currency)).size > 1)
    throw invalidParameter('line_items', 'All prices must be in one currency.')
  return lines
}

const totalOf = (lines: Line[]): { amount: number; currency: string } => {
  const amount = lines.reduce((sum, line) => sum + line.amount, 0)
  const currency = lines[0]?.currency ?? ''
  if (amount < (MINIMUM[currency] ?? 1))
    throw invalidParameter('line_items', 'The total amount due is too small.', 'amount_too_small')
  if (amount > MAX_AMOUNT)
    throw invalidParameter('line_items', 'The total amount due is too large.', 'amount_too_large')
  return { amount, currency }
}

const urlOf = (form: StripeForm, key: string): string | null => {
  const text = textOf(form, key)
  if (text !== null && !/^https?:\/\/[^\s]+$/.test(text)) throw invalidParameter(key, 'Not a valid URL', 'url_invalid')
  return text
}

const expiryOf = (form: StripeForm, now: number): number => {
  const expires = wholeOf(form, 'expires_at') ?? now + MAX_LIFE_SECONDS
  if (expires < now + MIN_LIFE_SECONDS)
    throw invalidParameter(
      'expires_at',
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
    )
  if (expires > now + MAX_LIFE_SECONDS)
    throw invalidParameter(
      'expires_at',
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
    )
  return expires
}

/** Opens a Checkout Session of mode `payment`. */
export const createSession = (state: SandboxState, form: StripeForm, publicBaseUrl: string): SessionRow => {
  onlyKnown(form, KNOWN)
  if (textOf(form, 'mode') !== 'payment') throw invalidParameter('mode', 'The sandbox knows the mode `payment` only.')
  const success = urlOf(form, 'success_url')
  if (!success) throw invalidParameter('success_url', 'Missing required param: success_url.', 'parameter_missing')
  const email = textOf(form, 'customer_email')
  if (email !== null && !/^[^\s@]+@[^\s@]+$/.test(email))
    throw invalidParameter('customer_email', `Invalid email address: ${email}`, 'email_invalid')
  const lines = linesOf(form)
  const { amount, currency } = totalOf(lines)
  const id = sandboxId('cs_test', 40)
  const intentData = objectOf(form, 'payment_intent_data')
  return state.put('session', {
    id,
    object: 'checkout.session',
    mode: 'payment',
    status: 'open',
    payment_status: 'unpaid',
    amount_subtotal: amount,
    amount_total: amount,
    currency,
    payment_intent: null,
    payment_method_types: ['card'],
    url: `${publicBaseUrl}/pay/${id}`,
    success_url: success,
    cancel_url: urlOf(form, 'cancel_url'),
    customer_email: email,
    customer_details: email ? { email } : null,
    client_reference_id: textOf(form, 'client_reference_id'),
    metadata: metadataOf(form),
    created: state.seconds(),
    expires_at: expiryOf(form, state.seconds()),
    livemode: false,
    sandbox: { description: lines.map(({ name }) => name).join(', '), intentMetadata: metadataOf(intentData) },
  })
}

/** Returns a session; throws Stripe's 404. */
export const sessionById = (state: SandboxState, id: string): SessionRow => {
  const session = state.get('session', id)
  if (!session) throw noSuch('checkout.session', id)
  return session
}

const close = (state: SandboxState, session: SessionRow): SessionRow => {
  const intent = session.payment_intent ? state.get('intent', session.payment_intent) : undefined
  if (intent && intent.status !== 'succeeded') {
    const canceled = state.put('intent', {
      ...intent,
      status: 'canceled',
      canceled_at: state.seconds(),
      cancellation_reason: 'expired',
    })
    state.emit('payment_intent.canceled', canceled)
  }
  const expired = state.put('session', { ...session, status: 'expired', url: null })
  state.emit('checkout.session.expired', expired)
  return expired
}

/** Expires an open session; throws Stripe's 400 for any other. */
export const expireSession = (state: SandboxState, id: string): SessionRow => {
  const session = sessionById(state, id)
  if (session.status !== 'open') {
    throw new StripeApiError(400, {
      type: 'invalid_request_error',
      message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    })
  }
  return close(state, session)
}

/** Expires every open session whose time has come. */
export const expireDueSessions = (state: SandboxState): void => {
  const now = state.seconds()
  const due = state.all('session').filter((session) => session.status === 'open' && session.expires_at <= now)
  if (due.length > 0) state.change(() => due.map((session) => close(state, session)))
}
