import { describe, expect, it } from '@jest/globals'
import { cancelBooking } from '@/src/commands/booking/cancelBooking'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { env, overrideSettings } from '@/src/platform/env'
import { reissueLink } from '@/src/platform/links/customerLinks'
import { providers } from '@/src/providers/providers'
import { aBooking } from '@/tests/factories/aBooking'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { withTestApp } from '@/tests/support/testApp'
import { withPaymentsSandbox } from '@/tests/support/withPaymentsSandbox'

describe('a customer’s booking over HTTP', () => {
  const app = withTestApp({ RATE_TOKEN_MISSES_PER_10_MINUTES: '30' })
  const sandbox = withPaymentsSandbox()

  const opened = async () => {
    const ctx = await app.context()
    const booking = await aBooking(ctx)
    const [deposit = '', balance = ''] = booking.rows.map(({ id }) => id)
    return {
      ctx,
      ...booking,
      deposit,
      balance,
      api: `/public/v1/bookings/${booking.linkToken}`,
      page: `/booking/${booking.linkToken}`,
    }
  }
  const post = (path: string, body: unknown) =>
    app.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const postForm = (path: string, fields: Record<string, string>) =>
    app.fetch(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  const checkoutIdOf = (url: string) => url.split('/').at(-1) ?? ''

  it('shows status, plan, paid and due, and nothing internal', async () => {
    const { api, reference, deposit } = await opened()
    const response = await app.fetch(api)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await response.text()
    expect(text).not.toMatch(/passport|internal|net_minor|margin|customer_id|lead_id/i)
    expect(JSON.parse(text)).toMatchObject({
      reference,
      status: 'pending',
      travelers_expected: 3,
      travelers: [{ name: null }, { name: null }, { name: null }],
      plan_rows: [
        { id: deposit, label: 'Deposit', amount: { amount_minor: 30_000, currency: 'USD' }, status: 'due' },
        { label: 'Balance', due: { amount_minor: 70_000 }, status: 'planned' },
      ],
      total: { amount_minor: 100_000 },
      paid: { amount_minor: 0 },
      due: { amount_minor: 100_000 },
      next_payable: { plan_row_id: deposit, amount: { amount_minor: 30_000 } },
    })
  })

  it('leads to the payment page with the plan’s amount, whatever the caller adds', async () => {
    const { api, deposit } = await opened()
    const response = await post(`${api}/checkout`, {
      plan_row_id: deposit,
      amount_minor: 1,
      amount: { amount_minor: 1 },
    })
    expect(response.status).toBe(200)
    const { checkout_url: url } = await response.json()
    expect(await providers().payments.getCheckout(checkoutIdOf(url))).toMatchObject({
      amount: { amountMinor: 30_000, currency: 'USD' },
    })
    expect(await (await post(`${api}/checkout`, { plan_row_id: deposit })).json()).toEqual({ checkout_url: url })
  })

  it('refuses what cannot be paid', async () => {
    const { ctx, api, page, bookingId, deposit } = await opened()
    const refusal = async (body: unknown) => {
      const response = await post(`${api}/checkout`, body)
      return [response.status, (await response.json()).code]
    }
    expect(await refusal({})).toEqual([422, 'validation-failed'])
    expect(await refusal({ plan_row_id: 7 })).toEqual([422, 'validation-failed'])
    expect(await refusal({ plan_row_id: '../../etc' })).toEqual([404, 'not-found'])
    await cancelBooking(ctx, { bookingId, reason: 'Changed their mind' })
    expect(await refusal({ plan_row_id: deposit })).toEqual([409, 'booking-cancelled'])
    const response = await postForm(`${page}/checkout`, { plan_row_id: deposit })
    expect([response.status, response.headers.get('location')]).toEqual([303, page])
  })

  it('says 503 while the provider does not answer', async () => {
    const { api, page, deposit } = await opened()
    const { STRIPE_API_URL } = env()
    overrideSettings({ STRIPE_API_URL: 'http://127.0.0.1:9' })
    const response = await post(`${api}/checkout`, { plan_row_id: deposit })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30'])
    expect((await response.json()).code).toBe('provider-down')
    const shown = await postForm(`${page}/checkout`, { plan_row_id: deposit })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
    overrideSettings({ STRIPE_API_URL })
  })

  it('says so when the provider refuses to open a payment, gives up what it began, and opens one once it will', async () => {
    const { ctx, api, page, bookingId, deposit } = await opened()
    const refuseTwice = () =>
      sandbox.controls.failNext({ effect: 'refuse', path: '/v1/checkout/sessions', status: 400, times: 2 })
    refuseTwice()
    const response = await post(`${api}/checkout`, { plan_row_id: deposit })
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { code: 'card-payment-refused', detail: expect.stringContaining('bank transfer') },
    ])
    refuseTwice()
    const shown = await postForm(`${page}/checkout`, { plan_row_id: deposit })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8'])
    expect(await bookingFacts(ctx, bookingId)).toMatchObject({
      paid: 0,
      payments: Array.from({ length: 4 }, () => ({ status: 'cancelled' })),
    })
    expect((await post(`${api}/checkout`, { plan_row_id: deposit })).status).toBe(200)
  })

  it('has a page that is paid from without JavaScript, there and back', async () => {
    const { ctx, page, bookingId, reference } = await opened()
    const shown = await app.fetch(page)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const html = await shown.text()
    expect(html).toContain(reference)
    const planRowId = /name="plan_row_id" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const action = /<form[^>]+action="([^"]+checkout)"/.exec(html)?.[1] ?? ''
    const away = await postForm(action, { plan_row_id: planRowId })
    expect(away.status).toBe(303)
    const paid = await fetch(String(away.headers.get('location')), {
      method: 'POST',
      body: new URLSearchParams({ action: 'pay', card: 'good' }),
      redirect: 'manual',
    })
    const back = new URL(String(paid.headers.get('location')))
    expect(back.pathname).toBe(page)
    const after = await (await app.fetch(`${back.pathname}${back.search}`)).text()
    expect(after).toContain('role="status"')
    expect(await bookingFacts(ctx, bookingId)).toMatchObject({
      status: 'confirmed',
      paid: 30_000,
      events: ['payment.received', 'booking.confirmed'],
    })
  })

  it('says how it went on the way back: nothing paid yet, gone back, somebody else’s checkout', async () => {
    const mine = await opened()
    const other = await opened()
    const { checkout_url: url } = await (await post(`${mine.api}/checkout`, { plan_row_id: mine.deposit })).json()
    const pending = await app.fetch(`${mine.page}?checkout=${checkoutIdOf(url)}`)
    expect(pending.headers.get('refresh')).toBe('5')
    const notice = async (path: string) => (await (await app.fetch(path)).text()).includes('class="notice"')
    expect(await notice(`${mine.page}?checkout=cancelled`)).toBe(true)
    expect(await notice(`${other.page}?checkout=${checkoutIdOf(url)}`)).toBe(false)
    expect(await notice(`${mine.page}?checkout=%00`)).toBe(false)
    expect(await notice(mine.page)).toBe(false)
    sandbox.controls.expire(checkoutIdOf(url))
  })

  it('answers unknown, malformed and reissued links with the same 404, for people with a page', async () => {
    const { ctx, linkToken, bookingId } = await opened()
    const now = await inTransaction(ctx, (tx) =>
      reissueLink(tx, { kind: 'booking', targetId: bookingId, active: true }),
    )
    expect((await app.fetch(`/public/v1/bookings/${now}`)).status).toBe(200)
    const bodies = await Promise.all(
      [linkToken, 'x'.repeat(43), 'short', '%27%20OR%201=1'].map(async (token) => {
        const response = await app.fetch(`/public/v1/bookings/${token}`)
        const { instance: _, request_id: __, ...body } = await response.json()
        return { status: response.status, body }
      }),
    )
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(bodies[0]).toMatchObject({ status: 404, body: { code: 'not-found' } })
    const shown = await app.fetch(`/booking/${linkToken}`)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('slows down whoever guesses', async () => {
    const statuses = []
    for (let guess = 0; guess < 35; guess += 1)
      statuses.push((await app.fetch(`/public/v1/bookings/${String(guess).padStart(43, 'g')}`)).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
