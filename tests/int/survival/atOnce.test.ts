import { describe, expect, it } from '@jest/globals'
import { openCheckout } from '@/endpoints/customer/booking/openCheckout'
import { rowOf, sql } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { aSentQuote } from '@/tests/factories/quotes'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { withFakePostmark } from '@/tests/support/killPostmark'
import { workItOff } from '@/tests/support/killRecovery'
import { deliverStripe } from '@/tests/support/killStripe'
import { withTestApp } from '@/tests/support/testApp'
import { withPaymentsSandbox } from '@/tests/support/withPaymentsSandbox'

const eight = <Result>(ask: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 8 }, (_, index) => ask(index)))

describe('what arrives many times at once over HTTP', () => {
  const test = withTestApp()
  const sandbox = withPaymentsSandbox()
  withFakePostmark()

  it('eight acceptances of a quote, by the page’s form and by the API, make one booking', async () => {
    const ctx = await test.context()
    const { quoteId, token } = await aSentQuote(ctx)
    const { version, terms } = (await (await test.fetch(`/public/v1/quotes/${token}`)).json()) as {
      version: number
      terms: { version: string }
    }
    const given = { version, name: 'Demo Traveller', terms_version: terms.version }
    const byApi = (index: number) =>
      test.fetch(`/public/v1/quotes/${token}/accept`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `accept-${index}` },
        body: JSON.stringify({ ...given, terms_accepted: true }),
      })
    const byForm = () =>
      test.fetch(`/quote/${token}/accept`, {
        method: 'POST',
        body: new URLSearchParams({ ...given, version: String(version), terms_accepted: 'on' }),
        redirect: 'manual',
      })
    const answers = await eight((index) => (index % 2 === 0 ? byApi(index) : byForm()))
    expect(answers.map(({ status }) => status)).toEqual([200, 303, 200, 303, 200, 303, 200, 303])
    const bodies = await Promise.all(answers.filter(({ status }) => status === 200).map((answer) => answer.json()))
    const pages = answers.map((answer) => answer.headers.get('location')).filter((page) => page !== null)
    expect(new Set(bodies.map(({ booking_reference }) => booking_reference)).size).toBe(1)
    expect(new Set(pages.map((page) => new URL(page, test.url).pathname)).size).toBe(1)
    expect(
      await rowOf(
        ctx.req,
        sql`SELECT (SELECT count(*)::int FROM bookings WHERE quote_id = ${quoteId}) AS bookings,
                   (SELECT count(*)::int FROM domain_events WHERE type = 'quote.accepted' AND data->>'quoteId' = ${quoteId}) AS told,
                   (SELECT count(*)::int FROM payment_plan_rows r JOIN bookings b ON b.id = r.booking_id WHERE b.quote_id = ${quoteId}) AS plan`,
      ),
    ).toEqual({ bookings: 1, told: 1, plan: 2 })
    await workItOff(test.payload)
  })

  it('ten deliveries of every Stripe event, in no order, book the money once', async () => {
    const ctx = await test.context()
    const { bookingId, rows } = await aBooking(ctx)
    const url = await openCheckout(ctx, { bookingId, planRowId: rows[0]?.id ?? '' })
    sandbox.controls.pay(url.split('/').at(-1) ?? '', 'good')
    const deliveries = sandbox.controls
      .events()
      .toReversed()
      .flatMap((event) => Array.from({ length: 10 }, () => deliverStripe(test.url, event)))
    const statuses = (await Promise.all(deliveries)).map(({ status }) => status)
    expect(statuses.length).toBeGreaterThanOrEqual(20)
    expect(new Set(statuses)).toEqual(new Set([200]))

    await workItOff(test.payload)
    expect(await bookingFacts(ctx, bookingId)).toMatchObject({
      status: 'confirmed',
      paid: 30_000,
      allocated: 30_000,
      net: 30_000,
      payments: [{ status: 'succeeded', received: 30_000 }],
      events: ['payment.received', 'booking.confirmed'],
    })
    const sent = await rowOf(
      ctx.req,
      sql`SELECT count(*)::int AS confirmations FROM messages WHERE booking_id = ${bookingId} AND audience = 'customer' AND template_key = 'booking_confirmed'`,
    )
    expect(sent).toEqual({ confirmations: 1 })
  })
})
