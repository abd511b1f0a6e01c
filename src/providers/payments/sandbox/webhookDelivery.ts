import Stripe from 'stripe'
import type { SandboxState } from './sandboxState'
import type { DeliveryRow, EventRow } from './sandboxTables'

export type WebhookMode = 'deliver' | 'hold' | 'drop'

export type WebhookSettings = {
  url: string | null
  secret: string
  timeoutMs: number
  /** Waits before the second, third … attempt; after the last one a delivery is given up. */
  retryDelaysMs: number[]
}

export type WebhookDelivery = {
  setMode(mode: WebhookMode): void
  /** How many times each event is delivered from now on. */
  setCopies(copies: number): void
  setUrl(url: string | null): void
  /** Delivers what was held back, one after the other; returns the statuses answered. */
  release(order: 'as-made' | 'reversed'): Promise<(number | null)[]>
  /** Delivers one event several times at once, whatever became of it before; returns the statuses answered. */
  deliver(eventId: string, times: number): Promise<(number | null)[]>
  /** Tries every delivery that waits, without waiting for its time. */
  deliverPending(): Promise<void>
  stop(): Promise<void>
}

const MODE_STATUS = { deliver: 'pending', hold: 'held', drop: 'dropped' } as const
const LONGEST_NAP_MS = 60_000

/** Delivers the sandbox's events as Stripe does: signed, at least once, with retries, and no promise of order. */
export const createWebhookDelivery = (state: SandboxState, settings: WebhookSettings): WebhookDelivery => {
  const { secret, timeoutMs, retryDelaysMs } = settings
  let { url } = settings
  let mode: WebhookMode = 'deliver'
  let copies = 1
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()
  const stopping = new AbortController()
  const waiting = new Set(state.all('delivery').flatMap(({ id, status }) => (status === 'pending' ? [id] : [])))

  const send = async (event: EventRow): Promise<number | null> => {
    if (!url) return null
    const payload = JSON.stringify(event)
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: state.seconds() })
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8', 'Stripe-Signature': signature },
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)]),
      })
      await response.body?.cancel()
      return response.status
    } catch {
      return null
    }
  }

  const after = (delivery: DeliveryRow, lastStatus: number | null): DeliveryRow => {
    const attempts = delivery.attempts + 1
    const isDelivered = lastStatus !== null && lastStatus >= 200 && lastStatus < 300
    const delay = retryDelaysMs[delivery.attempts]
    if (isDelivered) return { ...delivery, attempts, lastStatus, status: 'delivered' }
    if (delay === undefined) return { ...delivery, attempts, lastStatus, status: 'given-up' }
    return { ...delivery, attempts, lastStatus, status: 'pending', nextAttemptAt: state.clock().getTime() + delay }
  }

  const attempt = async (delivery: DeliveryRow): Promise<number | null> => {
    const event = state.get('event', delivery.eventId)
    if (!event) return null
    const status = await send(event)
    if (stopping.signal.aborted) return status
    const result = after(delivery, status)
    state.change(() => state.put('delivery', result))
    if (result.status === 'pending') waiting.add(result.id)
    else waiting.delete(result.id)
    return status
  }

  const waitingRows = () => [...waiting].flatMap((id) => state.get('delivery', id) ?? [])

  const run = async (isDue: (delivery: DeliveryRow) => boolean) => {
    for (const delivery of waitingRows().filter(isDue)) {
      if (stopping.signal.aborted) return
      await attempt(delivery)
    }
  }

  const work = (isDue: (delivery: DeliveryRow) => boolean): Promise<void> => {
    working = working.then(() => run(isDue)).then(schedule)
    return working
  }

  const schedule = (): void => {
    clearTimeout(timer)
    if (stopping.signal.aborted || waiting.size === 0 || !url) return
    const now = state.clock().getTime()
    const next = Math.min(...waitingRows().map(({ nextAttemptAt }) => nextAttemptAt))
    timer = setTimeout(
      () => void work(({ nextAttemptAt }) => nextAttemptAt <= state.clock().getTime()),
      Math.min(Math.max(next - now, 0), LONGEST_NAP_MS),
    )
    timer.unref()
  }

  state.onEvent({
    plan: (event) =>
      Array.from({ length: copies }, (_, copy) => ({
        id: `${event.id}#${copy + 1}`,
        eventId: event.id,
        status: MODE_STATUS[mode],
        attempts: 0,
        nextAttemptAt: state.clock().getTime(),
        lastStatus: null,
      })),
    stored: (deliveries) => {
      for (const { id, status } of deliveries) if (status === 'pending') waiting.add(id)
      schedule()
    },
  })
  schedule()

  return {
    setMode: (next) => {
      mode = next
    },
    setCopies: (next) => {
      copies = next
    },
    setUrl: (next) => {
      url = next
      schedule()
    },
    release: async (order) => {
      const held = state.all('delivery').filter(({ status }) => status === 'held')
      const statuses: (number | null)[] = []
      for (const delivery of order === 'reversed' ? held.reverse() : held) statuses.push(await attempt(delivery))
      schedule()
      return statuses
    },
    deliver: (eventId, times) => {
      const event = state.get('event', eventId)
      if (!event) throw new Error(`The sandbox has no event ${eventId}.`)
      return Promise.all(Array.from({ length: times }, () => send(event)))
    },
    deliverPending: () => work(() => true),
    stop: async () => {
      stopping.abort()
      clearTimeout(timer)
      await working
    },
  }
}
