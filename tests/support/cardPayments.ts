import { openCheckout } from '@/endpoints/customer/booking/openCheckout'
import { applyStripeEvent } from '@/jobs/booking/applyStripeEvent'
import { closeCancelledCheckouts, closePaidCheckouts } from '@/jobs/booking/closeCheckouts'
import { makeRefund } from '@/jobs/booking/makeRefund'
import { storeStripeEvent } from '@/src/commands/finance/storeStripeEvent'
import { providers } from '@/src/providers/providers'
import { aBooking } from '@/tests/factories/aBooking'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { relayTo } from '@/tests/support/relayTo'
import { type TestPayload, withTestPayload } from '@/tests/support/testPayload'
import { withPaymentsSandbox } from '@/tests/support/withPaymentsSandbox'

const consumers = [applyStripeEvent, makeRefund, closePaidCheckouts, closeCancelledCheckouts]

/** Gives the suite that calls it bookings that are paid by card in a sandbox, and the jobs that follow. */
export const withCardPayments = (settings: { clock?: () => Date } = {}) => {
  const test: TestPayload = withTestPayload()
  const sandbox = withPaymentsSandbox(settings)
  const relay = relayTo(test, consumers)
  const delivered = new Set<string>()

  /** Does what the webhook's door does with every event not told yet, in their order or another. */
  const tell = async (order: 'as-made' | 'reversed' = 'as-made'): Promise<void> => {
    const ctx = await test.context()
    const waiting = (await allEvents()).filter(({ id }) => !delivered.has(id))
    for (const event of order === 'reversed' ? waiting : waiting.reverse()) {
      delivered.add(event.id)
      await storeStripeEvent(ctx, event)
    }
  }
  const allEvents = async () => {
    const events = []
    for await (const event of providers().payments.listEvents({ since: new Date(0) })) events.push(event)
    return events
  }
  /** Delivers and applies until nothing more follows. */
  const settle = async (order: 'as-made' | 'reversed' = 'as-made'): Promise<void> => {
    await tell(order)
    await relay()
    await tell(order)
    await relay()
  }

  const opened = async (given: Parameters<typeof aBooking>[1] = {}, now = new Date()) => {
    const ctx = await test.context({ now })
    const booking = await aBooking(ctx, given)
    const [deposit, balance] = booking.rows.map(({ id }) => id)
    const checkout = async (planRowId = deposit ?? '', at = now) => {
      const url = await openCheckout(await test.context({ now: at }), { bookingId: booking.bookingId, planRowId })
      return { url, checkoutId: url.split('/').at(-1) ?? '' }
    }
    const facts = () => bookingFacts(ctx, booking.bookingId)
    return { ctx, ...booking, deposit: deposit ?? '', balance: balance ?? '', checkout, facts }
  }
  return { test, sandbox, relay, tell, settle, opened }
}
