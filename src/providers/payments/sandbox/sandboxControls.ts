import { z } from 'zod'
import { expireDueSessions, expireSession } from './checkoutSessions'
import type { Fault, Faults } from './faults'
import { type PayOutcome, payCheckout, type SandboxCard } from './payCheckout'
import { closeDispute, failRefund, openDispute } from './refunds'
import type { SandboxState } from './sandboxState'
import type { DeliveryRow, DisputeRow, EventRow, RefundRow } from './sandboxTables'
import type { WebhookDelivery } from './webhookDelivery'

/** What tests and the demo may do to the sandbox that no customer or API call can. */
export type SandboxControls = Omit<WebhookDelivery, 'stop'> & {
  pay(checkoutId: string, card: SandboxCard): PayOutcome
  expire(checkoutId: string): void
  /** Expires every checkout whose time has come, without waiting for the sandbox to notice. */
  expireDue(): void
  failRefund(refundId: string): RefundRow
  openDispute(paymentIntentId: string): DisputeRow
  closeDispute(disputeId: string, status: 'won' | 'lost'): DisputeRow
  failNext(fault: Fault): void
  clearFaults(): void
  /** Oldest first. */
  events(): EventRow[]
  deliveries(): DeliveryRow[]
}

/** Makes the controls of one sandbox. */
export const createSandboxControls = (parts: {
  state: SandboxState
  delivery: WebhookDelivery
  faults: Faults
}): SandboxControls => {
  const { state, delivery, faults } = parts
  const { stop: _stop, ...webhooks } = delivery
  return {
    ...webhooks,
    pay: (checkoutId, card) => payCheckout(state, checkoutId, card),
    expire: (checkoutId) => {
      state.change(() => expireSession(state, checkoutId))
    },
    expireDue: () => expireDueSessions(state),
    failRefund: (refundId) => failRefund(state, refundId),
    openDispute: (paymentIntentId) => openDispute(state, paymentIntentId),
    closeDispute: (disputeId, status) => closeDispute(state, disputeId, status),
    failNext: faults.add,
    clearFaults: faults.clear,
    events: () => state.all('event'),
    deliveries: () => state.all('delivery'),
  }
}

const order = z.discriminatedUnion('action', [
  z.object({ action: z.literal('webhook-mode'), mode: z.enum(['deliver', 'hold', 'drop']) }),
  z.object({ action: z.literal('webhook-copies'), copies: z.int().min(1).max(50) }),
  z.object({ action: z.literal('release'), order: z.enum(['as-made', 'reversed']) }),
  z.object({ action: z.literal('deliver'), event_id: z.string(), times: z.int().min(1).max(50) }),
  z.object({
    action: z.literal('pay'),
    checkout_id: z.string(),
    card: z.enum(['good', 'declined', 'insufficient-funds']),
  }),
  z.object({ action: z.literal('expire'), checkout_id: z.string() }),
  z.object({ action: z.literal('dispute'), payment_intent_id: z.string() }),
  z.object({ action: z.literal('events') }),
])

const obey = async (controls: SandboxControls, given: z.output<typeof order>): Promise<unknown> => {
  switch (given.action) {
    case 'webhook-mode':
      return controls.setMode(given.mode)
    case 'webhook-copies':
      return controls.setCopies(given.copies)
    case 'release':
      return controls.release(given.order)
    case 'deliver':
      return controls.deliver(given.event_id, given.times)
    case 'pay':
      return controls.pay(given.checkout_id, given.card)
    case 'expire':
      return controls.expire(given.checkout_id)
    case 'dispute':
      return controls.openDispute(given.payment_intent_id)
    case 'events':
      return controls.events().map(({ id, type, created }) => ({ id, type, created }))
  }
}

/** Obeys a control sent over HTTP by another process, such as the demo; `null` when it cannot be read. */
export const obeyControl = async (controls: SandboxControls, body: string): Promise<{ result: unknown } | null> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  const given = order.safeParse(parsed)
  return given.success ? { result: (await obey(controls, given.data)) ?? null } : null
}
