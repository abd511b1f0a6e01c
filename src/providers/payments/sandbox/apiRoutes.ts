import { createSession, expireSession, sessionById } from './checkoutSessions'
import { listRows } from './listRows'
import { createRefund } from './refunds'
import type { SandboxState } from './sandboxState'
import type { IntentRow, SandboxTable } from './sandboxTables'
import { invalidParameter, noSuch } from './stripeApiError'
import { type StripeForm, textOf } from './stripeForm'

export type ApiCall = { state: SandboxState; form: StripeForm; id: string; publicBaseUrl: string }
export type ApiRoute = { method: 'GET' | 'POST'; path: RegExp; answer: (call: ApiCall) => object }

const expands = (form: StripeForm, name: string): boolean => {
  const { expand } = form
  return Array.isArray(expand) ? expand.includes(name) : false
}

const intentAnswer = ({ state, form }: ApiCall, intent: IntentRow): object => {
  const charge =
    intent.latest_charge && expands(form, 'latest_charge') ? state.get('charge', intent.latest_charge) : undefined
  return charge ? { ...intent, latest_charge: charge } : intent
}

const one =
  (table: SandboxTable, name: string) =>
  ({ state, id }: ApiCall) => {
    const row = state.get(table, id)
    if (!row) throw noSuch(name, id)
    return row
  }

const byPayment =
  (table: 'refund' | 'dispute' | 'session' | 'charge', url: string) =>
  ({ state, form }: ApiCall) => {
    const intent = textOf(form, 'payment_intent')
    const charge = textOf(form, 'charge')
    const matches = (row: { payment_intent: string | null; charge?: string }) =>
      (intent === null || row.payment_intent === intent) && (charge === null || row.charge === charge)
    return listRows({ rows: state.all(table), form, url, matches })
  }

const eventTypes = (form: StripeForm): ((type: string) => boolean) => {
  const { types } = form
  const pattern = textOf(form, 'type')
  if (Array.isArray(types)) {
    if (pattern !== null || types.length > 20) throw invalidParameter('types', 'Pass `type`, or up to 20 `types`.')
    return (type) => types.includes(type)
  }
  if (pattern === null) return () => true
  return (type) => (pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern)
}

const events = ({ state, form }: ApiCall) => {
  const isWanted = eventTypes(form)
  return listRows({ rows: state.all('event'), form, url: '/v1/events', matches: ({ type }) => isWanted(type) })
}

/** The part of Stripe's API that a Checkout integration calls. */
export const apiRoutes: ApiRoute[] = [
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions$/,
    answer: ({ state, form, publicBaseUrl }) => createSession(state, form, publicBaseUrl),
  },
  { method: 'GET', path: /^\/v1\/checkout\/sessions$/, answer: byPayment('session', '/v1/checkout/sessions') },
  { method: 'GET', path: /^\/v1\/checkout\/sessions\/([^/]+)$/, answer: ({ state, id }) => sessionById(state, id) },
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions\/([^/]+)\/expire$/,
    answer: ({ state, id }) => expireSession(state, id),
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents\/([^/]+)$/,
    answer: (call) => intentAnswer(call, one('intent', 'payment_intent')(call) as IntentRow),
  },
  { method: 'GET', path: /^\/v1\/charges$/, answer: byPayment('charge', '/v1/charges') },
  { method: 'GET', path: /^\/v1\/charges\/([^/]+)$/, answer: one('charge', 'charge') },
  { method: 'POST', path: /^\/v1\/refunds$/, answer: ({ state, form }) => createRefund(state, form) },
  { method: 'GET', path: /^\/v1\/refunds$/, answer: byPayment('refund', '/v1/refunds') },
  { method: 'GET', path: /^\/v1\/refunds\/([^/]+)$/, answer: one('refund', 'refund') },
  { method: 'GET', path: /^\/v1\/disputes$/, answer: byPayment('dispute', '/v1/disputes') },
  { method: 'GET', path: /^\/v1\/events$/, answer: events },
  { method: 'GET', path: /^\/v1\/events\/([^/]+)$/, answer: one('event', 'event') },
]
