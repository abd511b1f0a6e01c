import { describe, expect, it } from '@jest/globals'
import { cancelBooking } from '@/src/commands/booking/cancelBooking'
import { recordReceipt } from '@/src/commands/booking/recordReceipt'
import { storeStripeEvent } from '@/src/commands/finance/storeStripeEvent'
import { rowsOf, sql } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { providers } from '@/src/providers/providers'
import { withCardPayments } from '@/tests/support/cardPayments'

const minute = 60_000
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const today = () => new Date().toISOString().slice(0, 10)

describe('card payments', () => {
  const { sandbox, tell, relay, settle, opened, test } = withCardPayments()

  it('confirm the booking: the amount is the plan’s, and the provider carries our marks', async () => {
    const { checkout, facts, bookingId, reference } = await opened()
    const { checkoutId } = await checkout()
    expect(await providers().payments.getCheckout(checkoutId)).toMatchObject({
      amount: usd(30_000),
      reference,
      metadata: { booking_id: bookingId, booking_reference: reference },
    })
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      stage: 'won',
      paid: 30_000,
      allocated: 30_000,
      payments: [
        { method: 'card', status: 'succeeded', received: 30_000, needs_review: false, checkout_id: checkoutId },
      ],
      events: ['payment.received', 'booking.confirmed'],
    })
  })

  it('answer the open checkout again, also to two who press at once', async () => {
    const { checkout, facts } = await opened()
    const pages = await Promise.all([checkout(), checkout(), checkout()])
    const later = await checkout()
    expect(new Set([...pages, later].map(({ url }) => url)).size).toBe(1)
    expect((await facts()).payments).toHaveLength(1)
  })

  it('have one effect when ten deliveries of every event come at once', async () => {
    const { ctx, bookingId, checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    sandbox.controls.pay(checkoutId, 'good')
    const events = []
    for await (const event of providers().payments.listEvents({ since: new Date(Date.now() - minute) }))
      if (event.metadata.booking_id === bookingId) events.push(event)
    const stored = await Promise.all(
      events.flatMap((event) => Array.from({ length: 10 }, () => storeStripeEvent(ctx, event))),
    )
    expect(events.length).toBeGreaterThan(1)
    expect(stored.filter(Boolean)).toHaveLength(events.length)
    await Promise.all([relay(), relay()])
    expect(await facts()).toMatchObject({ paid: 30_000, events: ['payment.received', 'booking.confirmed'] })
  })

  it('end right when the news comes in reverse', async () => {
    const { checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    sandbox.controls.pay(checkoutId, 'declined')
    sandbox.controls.pay(checkoutId, 'good')
    await settle('reversed')
    expect(await facts()).toMatchObject({ status: 'confirmed', paid: 30_000, payments: [{ status: 'succeeded' }] })
  })

  it('tell of a declined card once, and take another on the same page', async () => {
    const { checkout, facts } = await opened()
    const { checkoutId, url } = await checkout()
    sandbox.controls.pay(checkoutId, 'declined')
    await settle()
    expect(await facts()).toMatchObject({
      status: 'pending',
      payments: [{ status: 'failed' }],
      events: ['payment.failed'],
    })
    expect((await checkout()).url).toBe(url)
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    expect(await facts()).toMatchObject({ status: 'confirmed', payments: [{ status: 'succeeded', received: 30_000 }] })
  })

  it('open anew when the first page has expired', async () => {
    const { checkout, facts } = await opened()
    const first = await checkout()
    sandbox.controls.expire(first.checkoutId)
    await settle()
    expect(await facts()).toMatchObject({ payments: [{ status: 'cancelled' }] })
    const second = await checkout()
    expect(second.checkoutId).not.toBe(first.checkoutId)
  })

  it('close the old page and ask for the rest when a transfer paid a part meanwhile', async () => {
    const { ctx, bookingId, checkout, facts } = await opened()
    const first = await checkout()
    await recordReceipt(ctx, {
      bookingId,
      method: 'bank_transfer',
      amount: usd(10_000),
      receivedOn: today(),
      reference: 'part',
      confirmedBy: null,
    })
    const second = await checkout()
    expect(await providers().payments.getCheckout(first.checkoutId)).toMatchObject({ status: 'expired' })
    expect(await providers().payments.getCheckout(second.checkoutId)).toMatchObject({ amount: usd(20_000) })
    sandbox.controls.pay(second.checkoutId, 'good')
    await settle()
    expect(await facts()).toMatchObject({ status: 'confirmed', paid: 30_000, allocated: 30_000 })
  })

  it('close the page of what a transfer paid, so that nobody pays it twice', async () => {
    const { ctx, bookingId, deposit, checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    await recordReceipt(ctx, {
      bookingId,
      method: 'bank_transfer',
      amount: usd(30_000),
      receivedOn: today(),
      reference: 'all',
      confirmedBy: null,
    })
    await relay()
    expect(await providers().payments.getCheckout(checkoutId)).toMatchObject({ status: 'expired' })
    expect((await facts()).payments.map(({ status }) => status).sort()).toEqual(['cancelled', 'succeeded'])
    await expect(checkout(deposit)).rejects.toMatchObject({ code: 'plan-row-paid' })
  })

  it('paid twice, by transfer and card, pay the next row and ask staff to look', async () => {
    const { ctx, bookingId, checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    sandbox.controls.pay(checkoutId, 'good')
    await recordReceipt(ctx, {
      bookingId,
      method: 'bank_transfer',
      amount: usd(30_000),
      receivedOn: today(),
      reference: 'twice',
      confirmedBy: null,
    })
    await settle()
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      paid: 60_000,
      allocated: 60_000,
      net: 60_000,
      rows: [
        [30_000, 'paid'],
        [30_000, 'planned'],
      ],
    })
    const { payments, events } = await facts()
    expect(payments.find(({ method }) => method === 'card')).toMatchObject({ needs_review: true })
    expect(events).toContain('payment.needs_review: row-already-paid')
    expect(events.filter((type) => type === 'booking.confirmed')).toHaveLength(1)
  })

  it('paid after we gave the page up are booked, and staff look', async () => {
    const { ctx, checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    await rowsOf(ctx.req, sql`UPDATE payments SET status = 'cancelled' WHERE checkout_id = ${checkoutId}`)
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      paid: 30_000,
      payments: [{ status: 'succeeded', needs_review: true }],
      events: ['payment.received', 'booking.confirmed', 'payment.needs_review: paid-after-cancel'],
    })
  })

  it('of another amount are booked as they came, and staff look', async () => {
    const { ctx, checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    await rowsOf(ctx.req, sql`UPDATE payments SET amount_minor = 31000 WHERE checkout_id = ${checkoutId}`)
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    expect(await facts()).toMatchObject({
      paid: 30_000,
      payments: [{ received: 30_000, needs_review: true }],
      events: ['payment.received', 'booking.confirmed', 'payment.needs_review: amount-differs'],
    })
  })

  it('in another currency are not booked, and staff look', async () => {
    const { ctx, checkout, facts } = await opened()
    const { checkoutId } = await checkout()
    await rowsOf(ctx.req, sql`UPDATE payments SET currency = 'EUR' WHERE checkout_id = ${checkoutId}`)
    sandbox.controls.pay(checkoutId, 'good')
    await settle()
    expect(await facts()).toMatchObject({
      status: 'pending',
      paid: 0,
      payments: [{ status: 'succeeded', received: 0, needs_review: true }],
      events: ['payment.needs_review: currency-differs'],
    })
  })

  it('are not opened for a cancelled booking, whose open page closes', async () => {
    const { ctx, bookingId, checkout, balance } = await opened()
    const { checkoutId } = await checkout()
    await cancelBooking(ctx, { bookingId, reason: 'Changed their mind' })
    await relay()
    expect(await providers().payments.getCheckout(checkoutId)).toMatchObject({ status: 'expired' })
    await expect(checkout(balance)).rejects.toMatchObject({ code: 'booking-cancelled' })
  })

  it('are refused for rows of nobody or of another booking', async () => {
    const other = await opened()
    const { checkout } = await opened()
    await expect(checkout('nonsense')).rejects.toMatchObject({ code: 'not-found' })
    await expect(checkout(other.deposit)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('say so when the provider is down, and go on under the same key afterwards', async () => {
    const { checkout, facts } = await opened()
    const { STRIPE_API_URL } = (await import('@/src/platform/env')).env()
    overrideSettings({ STRIPE_API_URL: 'http://127.0.0.1:9' })
    await expect(checkout()).rejects.toMatchObject({ code: 'provider-down' })
    overrideSettings({ STRIPE_API_URL })
    await checkout()
    expect((await facts()).payments).toHaveLength(1)
  })

  it('ignore news about payments that are not ours', async () => {
    const ctx = await test.context()
    await providers().payments.createCheckout({
      idempotencyKey: 'somebody-else',
      amount: usd(500),
      description: 'Another shop',
      customerEmail: null,
      successUrl: 'https://example.com/paid',
      cancelUrl: 'https://example.com',
      expiresAt: new Date(Math.floor(Date.now() / 1000) * 1000 + 60 * minute),
      metadata: { payment_id: 'not-a-uuid' },
      reference: 'X',
    })
    await tell()
    await relay()
    const dead = await rowsOf(ctx.req, sql`SELECT FROM payments WHERE amount_minor = 500`)
    expect(dead).toHaveLength(0)
  })
})
