import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  aCheckout,
  aPaidCheckout,
  collect,
  type PaymentsFixture,
  startPaymentsFixture,
} from './support/paymentsFixture'
import { startWebhookReceiver } from './support/webhookReceiver'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'payments-sandbox-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('a restart of the sandbox', () => {
  it('keeps checkouts, payments, refunds, events and idempotency keys', async () => {
    const before = await startPaymentsFixture({ dataDir })
    const wanted = aCheckout()
    const open = await before.payments.createCheckout(wanted)
    const { paymentIntentId } = await aPaidCheckout(before)
    const refund = {
      idempotencyKey: 'r',
      paymentIntentId,
      amount: { amountMinor: 500, currency: 'USD' as const },
      reason: 'duplicate' as const,
      metadata: {},
    }
    await before.payments.refund(refund)
    const state = await before.payments.getPayment({ paymentIntentId })
    const events = await collect(before.payments.listEvents({ since: new Date(0) }))
    await before.sandbox.stop()

    const after = await startPaymentsFixture({ dataDir })
    expect((await after.payments.createCheckout(wanted)).checkoutId).toBe(open.checkoutId)
    await after.payments.refund(refund)
    expect(await after.payments.getPayment({ paymentIntentId })).toEqual(state)
    expect(await collect(after.payments.listEvents({ since: new Date(0) }))).toEqual(events)
    await after.sandbox.stop()
  })

  it('delivers the webhooks that were still waiting', async () => {
    const before = await startPaymentsFixture({ dataDir })
    await aPaidCheckout(before)
    await before.sandbox.stop()
    const receiver = await startWebhookReceiver()
    const after = await startPaymentsFixture({ dataDir, webhookUrl: receiver.url })
    await receiver.hasReceived(4)
    expect(receiver.received).toHaveLength(4)
    await after.sandbox.stop()
    await receiver.stop()
  })

  it('forgets only the change that a kill tore in the middle', async () => {
    const before = await startPaymentsFixture({ dataDir })
    const { checkoutId } = await before.payments.createCheckout(aCheckout())
    before.sandbox.controls.pay(checkoutId, 'good')
    await before.sandbox.stop()
    const file = path.join(dataDir, 'stripe-sandbox.jsonl')
    truncateSync(file, readFileSync(file).length - 20)

    const after = await startPaymentsFixture({ dataDir })
    expect(await after.payments.getPayment({ checkoutId })).toMatchObject({
      status: 'open',
      captured: { amountMinor: 0 },
    })
    expect(after.sandbox.controls.events()).toEqual([])
    after.sandbox.controls.pay(checkoutId, 'good')
    expect(await after.payments.getPayment({ checkoutId })).toMatchObject({ status: 'succeeded' })
    await after.sandbox.stop()
  })
})

describe('the hosted page', () => {
  let fixture: PaymentsFixture
  beforeEach(async () => {
    fixture = await startPaymentsFixture()
  })
  afterEach(() => fixture.sandbox.stop())

  const openCheckout = async (description = 'Deposit') => {
    const { checkoutId, url } = await fixture.payments.createCheckout(aCheckout({ description }))
    return { checkoutId, url: String(url) }
  }
  const post = (url: string, fields: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

  it('shows what is paid, as text, and that no money moves', async () => {
    const { url } = await openCheckout('<script>alert(1)</script> & more')
    const response = await fetch(url)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('no real money moves')
    expect(html).toContain('$370.50')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more')
    expect(html).not.toContain('<script')
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*form-action 'self' http:\/\/localhost:8787/,
    )
  })

  it('pays, and sends the customer on with the checkout in the address; twice is once', async () => {
    const { checkoutId, url } = await openCheckout()
    const responses = await Promise.all([
      post(url, { action: 'pay', card: 'good' }),
      post(url, { action: 'pay', card: 'good' }),
    ])
    for (const response of responses) {
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toBe(`http://localhost:8787/booking/t0ken?paid=${checkoutId}`)
    }
    expect(fixture.sandbox.controls.events().filter(({ type }) => type === 'charge.succeeded')).toHaveLength(1)
    expect(await (await fetch(url)).text()).toContain('This is paid')
  })

  it('declines a card, says so, and lets another one pay', async () => {
    const { checkoutId, url } = await openCheckout()
    const declined = await post(url, { action: 'pay', card: 'declined' })
    expect(declined.status).toBe(303)
    const back = await fetch(new URL(String(declined.headers.get('location')), url))
    expect(await back.text()).toContain('role="alert"')
    expect(await fixture.payments.getPayment({ checkoutId })).toMatchObject({
      status: 'open',
      lastFailure: { code: 'generic_decline' },
    })
    await post(url, { action: 'pay', card: 'good' })
    expect(await fixture.payments.getPayment({ checkoutId })).toMatchObject({ status: 'succeeded' })
  })

  it('lets the customer leave, and come back later', async () => {
    const { checkoutId, url } = await openCheckout()
    const left = await post(url, { action: 'leave' })
    expect(left.headers.get('location')).toBe('http://localhost:8787/booking/t0ken')
    expect(await fixture.payments.getCheckout(checkoutId)).toMatchObject({ status: 'open' })
  })

  it('lets it expire, and then takes no money', async () => {
    const { checkoutId, url } = await openCheckout()
    await post(url, { action: 'expire' })
    await post(url, { action: 'pay', card: 'good' })
    expect(await (await fetch(url)).text()).toContain('has expired')
    expect(await fixture.payments.getPayment({ checkoutId })).toMatchObject({
      status: 'expired',
      captured: { amountMinor: 0 },
    })
  })

  it('answers what it does not understand', async () => {
    const { url } = await openCheckout()
    expect((await fetch(`${url}x`)).status).toBe(404)
    expect((await post(url, { action: 'steal' })).status).toBe(400)
    expect((await post(url, { action: 'pay', card: 'x'.repeat(1_100_000) })).status).toBe(413)
  })

  it('is served under a path of another origin too, pages only', async () => {
    const origin = createServer((req, res) => mounted.sandbox.requestListener(req, res))
    await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(origin.address() as AddressInfo).port}/sandbox/stripe`
    const mounted = await startPaymentsFixture({ publicBaseUrl: `${base}/` })
    const { checkoutId, url } = await mounted.payments.createCheckout(aCheckout())
    expect(url).toBe(`${base}/pay/${checkoutId}`)
    expect((await post(String(url), { action: 'pay', card: 'good' })).headers.get('location')).toContain(checkoutId)
    expect(await mounted.payments.getCheckout(checkoutId)).toMatchObject({ paid: true })
    const headers = { Authorization: 'Bearer sk_test_contract' }
    expect((await fetch(`${base}/v1/events`, { headers })).status).toBe(404)
    origin.closeAllConnections()
    await new Promise((resolve) => origin.close(resolve))
    await mounted.sandbox.stop()
  })
})

describe('the sandbox as an API', () => {
  it('answers a repeated key as Stripe does, and asks for a key of its own', async () => {
    const { sandbox } = await startPaymentsFixture()
    const form = new URLSearchParams({
      mode: 'payment',
      success_url: 'https://example.com/paid',
      'line_items[0][quantity]': '2',
      'line_items[0][price_data][currency]': 'usd',
      'line_items[0][price_data][unit_amount]': '1500',
      'line_items[0][price_data][product_data][name]': 'Two tickets',
    })
    const call = (authorization: string, body = form) =>
      fetch(`${sandbox.url}/v1/checkout/sessions`, {
        method: 'POST',
        headers: { authorization, 'Idempotency-Key': 'k1' },
        body,
      })
    const first = await call('Bearer sk_test_contract')
    const again = await call('Bearer sk_test_contract')
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.headers.get('original-request')).toBe(first.headers.get('request-id'))
    const session = await first.json()
    expect(session).toMatchObject({ object: 'checkout.session', amount_total: 3000, payment_status: 'unpaid' })
    expect(await again.json()).toEqual(session)
    expect((await call('Bearer sk_test_other')).status).toBe(401)
    const unknown = new URLSearchParams([...form, ['colour', 'red']])
    const wrong = await fetch(`${sandbox.url}/v1/checkout/sessions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_contract' },
      body: unknown,
    })
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({
      error: { type: 'invalid_request_error', code: 'parameter_unknown', param: 'colour' },
    })
    await sandbox.stop()
  })

  it('obeys controls from another process only with its key', async () => {
    const { sandbox, payments } = await startPaymentsFixture()
    const { checkoutId } = await payments.createCheckout(aCheckout())
    const order = (body: object, key = 'sk_test_contract') =>
      fetch(`${sandbox.url}/_sandbox/controls`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
      })
    expect((await order({ action: 'webhook-mode', mode: 'drop' }, 'sk_test_other')).status).toBe(401)
    expect(await (await order({ action: 'webhook-mode', mode: 'drop' })).json()).toEqual({ result: null })
    expect(await (await order({ action: 'pay', checkout_id: checkoutId, card: 'good' })).json()).toEqual({
      result: 'paid',
    })
    expect(sandbox.controls.deliveries().map(({ status }) => status)).toEqual(Array(4).fill('dropped'))
    expect((await order({ action: 'unheard-of' })).status).toBe(400)
    await sandbox.stop()
  })
})
