import { describe, expect, it } from '@jest/globals'
import { openCheckout } from '@/endpoints/customer/booking/openCheckout'
import { settleCheckoutsSweep } from '@/jobs/booking/settleCheckoutsSweep'
import { requestRefund } from '@/src/commands/finance/requestRefund'
import { providers } from '@/src/providers/providers'
import { aBooking } from '@/tests/factories/aBooking'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { killedAt } from '@/tests/support/killedProduct'
import { type KillPoint, nameOfPoint } from '@/tests/support/killPoint'
import { withFakePostmark } from '@/tests/support/killPostmark'
import { workItOff } from '@/tests/support/killRecovery'
import { deliverStripe, madeAtStripe } from '@/tests/support/killStripe'
import { withTestPayload } from '@/tests/support/testPayload'
import { withPaymentsSandbox } from '@/tests/support/withPaymentsSandbox'

const patience = 120_000
const named = (points: KillPoint[]) => points.map((point) => [nameOfPoint(point), point] as const)

describe('money that moves while the process is killed', () => {
  const test = withTestPayload()
  const sandbox = withPaymentsSandbox()
  withFakePostmark()

  const opened = async () => {
    const ctx = await test.context()
    const booking = await aBooking(ctx)
    const planRowId = booking.rows[0]?.id ?? ''
    const pressPay = async () => {
      const url = await openCheckout(await test.context(), { bookingId: booking.bookingId, planRowId })
      return url.split('/').at(-1) ?? ''
    }
    const pressPayAt = (url: string) =>
      fetch(`${url}/public/v1/bookings/${booking.linkToken}/checkout`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ plan_row_id: planRowId }),
      })
    return { ...booking, ctx, pressPay, pressPayAt, facts: () => bookingFacts(ctx, booking.bookingId) }
  }
  const tellAll = async (url: string, since: number) => {
    for (const event of sandbox.controls.events().slice(since)) await deliverStripe(url, event)
  }
  const paidOnce = {
    status: 'confirmed',
    stage: 'won',
    paid: 30_000,
    allocated: 30_000,
    net: 30_000,
    payments: [{ status: 'succeeded', amount: 30_000, received: 30_000, refunded: 0, needs_review: false }],
    events: ['payment.received', 'booking.confirmed'],
  }

  describe('as a checkout is opened', () => {
    const points: KillPoint[] = [
      { statement: 'insert into payments', when: 'before-commit' },
      { statement: 'insert into payments', when: 'after-commit' },
      { call: 'payments.createCheckout', when: 'after' },
      { statement: 'update payments set checkout_id', when: 'after-commit' },
    ]
    const settled = async (booking: Awaited<ReturnType<typeof opened>>, checkoutId: string) => {
      expect(await madeAtStripe('checkout/sessions', booking.reference)).toMatchObject([{ id: checkoutId }])
      sandbox.controls.pay(checkoutId, 'good')
      await settleCheckoutsSweep.run(await test.context({ now: new Date(Date.now() + 5 * 60 * 60_000) }))
      await workItOff(test.payload)
      expect(await booking.facts()).toMatchObject(paidOnce)
    }

    it.each(named(points))(
      '%s: whoever presses again pays on the one page there is, once',
      async (_, point) => {
        const booking = await opened()
        expect(await killedAt(point, booking.pressPayAt)).toBeUndefined()
        await settled(booking, await booking.pressPay())
      },
      patience,
    )

    it.each(named(points.slice(1)))(
      '%s: the sweep finds the one page there is',
      async (_, point) => {
        const booking = await opened()
        await killedAt(point, booking.pressPayAt)
        await settleCheckoutsSweep.run(await test.context({ now: new Date(Date.now() + 3 * 60_000) }))
        const { payments } = await booking.facts()
        expect(payments).toMatchObject([{ checkout_id: expect.stringMatching(/^cs_/) }])
        await settled(booking, payments[0]?.checkout_id ?? '')
      },
      patience,
    )
  })

  describe('as the provider’s news is applied', () => {
    const points: KillPoint[] = [
      { statement: 'insert into domain_events', when: 'after' },
      { statement: "update event_deliveries set status = 'running'", when: 'before' },
      { statement: 'update payments set status', when: 'before-commit' },
      { statement: 'update payments set status', when: 'after-commit' },
    ]
    it.each(named(points))(
      '%s: the money is booked once',
      async (_, point) => {
        const booking = await opened()
        const checkoutId = await booking.pressPay()
        const before = sandbox.controls.events().length
        sandbox.controls.pay(checkoutId, 'good')
        // What the booking left to do would be taken up first, and the process die of that, before any news came.
        await workItOff(test.payload)
        await killedAt(point, (url) => tellAll(url, before))
        await workItOff(test.payload)
        expect(await booking.facts()).toMatchObject(paidOnce)
      },
      patience,
    )
  })

  describe('as a refund is made', () => {
    const points: KillPoint[] = [
      { call: 'payments.refund', when: 'before' },
      { call: 'payments.refund', when: 'after' },
      { statement: 'update payments set status', when: 'after-commit' },
    ]
    it.each(named(points))(
      '%s: it goes back once',
      async (_, point) => {
        const booking = await opened()
        const checkoutId = await booking.pressPay()
        sandbox.controls.pay(checkoutId, 'good')
        await settleCheckoutsSweep.run(await test.context({ now: new Date(Date.now() + 5 * 60 * 60_000) }))
        await workItOff(test.payload)
        const paymentId = (await booking.facts()).payments[0]?.id ?? ''
        const amount = { amountMinor: 10_000, currency: 'USD' } as const
        await killedAt(point, () => requestRefund(booking.ctx, { paymentId, amount, reason: 'Shorter trip' }))

        await workItOff(test.payload)
        const { refunds } = await providers().payments.getPayment({ checkoutId })
        expect(refunds).toMatchObject([{ amount, status: 'succeeded' }])
        expect(await booking.facts()).toMatchObject({
          paid: 20_000,
          net: 20_000,
          payments: [{ status: 'partially_refunded', refunded: 10_000 }],
        })
      },
      patience,
    )
  })
})
