import { expireSession } from './checkoutSessions'
import { payCheckout, type SandboxCard } from './payCheckout'
import { payPagePolicy, renderNoSuchPage, renderPayPage } from './payPage'
import type { SandboxState } from './sandboxState'
import type { SessionRow } from './sandboxTables'

export type PageAnswer = { status: number; headers: Record<string, string>; html: string }

const CARDS: SandboxCard[] = ['good', 'declined', 'insufficient-funds']

const html = (status: number, text: string, session?: SessionRow): PageAnswer => ({
  status,
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': payPagePolicy(session),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  },
  html: text,
})

const seeOther = (location: string): PageAnswer => ({
  status: 303,
  headers: { Location: location, 'Cache-Control': 'no-store' },
  html: '',
})

const paid = (session: SessionRow): PageAnswer =>
  seeOther(session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id))

const pay = (state: SandboxState, session: SessionRow, form: URLSearchParams): PageAnswer => {
  const card = CARDS.find((known) => known === form.get('card')) ?? 'good'
  const outcome = payCheckout(state, session.id, card)
  if (outcome === 'paid') return paid(session)
  if (outcome === 'declined') return seeOther(`./${session.id}?problem=declined`)
  return session.status === 'complete' ? paid(session) : seeOther(`./${session.id}`)
}

const act = (state: SandboxState, session: SessionRow, form: URLSearchParams): PageAnswer => {
  const action = form.get('action')
  if (action === 'leave') return seeOther(session.cancel_url ?? `./${session.id}`)
  if (action === 'expire') {
    if (session.status === 'open') state.change(() => expireSession(state, session.id))
    return seeOther(`./${session.id}`)
  }
  return action === 'pay' ? pay(state, session, form) : html(400, renderPayPage(session, null), session)
}

type PageRequest = { method: string; sessionId: string; query: URLSearchParams; body: string }

/** Answers the customer's browser on the hosted page; works by plain form posts. */
export const answerPayPage = (state: SandboxState, { method, sessionId, query, body }: PageRequest): PageAnswer => {
  const session = state.get('session', sessionId)
  if (!session) return html(404, renderNoSuchPage())
  if (method === 'POST') return act(state, session, new URLSearchParams(body))
  return html(200, renderPayPage(session, query.get('problem')), session)
}
