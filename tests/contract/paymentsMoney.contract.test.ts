import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createStripePayments } from '@/src/providers/payments/stripePayments'
import { failureOf } from './support/failureOf'
import {
  aCheckout,
  aPaidCheckout,
  collect,
  connectPayments,
  type PaymentsFixture,
  startPaymentsFixture,
} from './support/paymentsFixture'

let fixture: PaymentsFixture

beforeAll(async () => {
  fixture = await startPaymentsFixture()
})
afterAll(() => fixture.sandbox.stop())

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })

const aRefund = (paymentIntentId: string, amountMinor: number, key: string) => ({
  idempotencyKey: `${key}-${paymentIntentId}`,
  paymentIntentId,
  amount: usd(amountMinor),
  reason: 'requested_by_customer' as const,
  metadata: { refund: key },
})

describe('a payment', () => {
  it('is captured once, under both its names', async () => {
    const wanted = { reference: 'B-captured', metadata: { payment: 'captured' } }
    const { checkoutId, paymentIntentId } = await aPaidCheckout(fixture, wanted)
    const state = await fixture.payments.getPayment({ checkoutId })
    expect(state).toMatchObject({
      ...wanted,
      checkoutId,
      paymentIntentId,
      status: 'succeeded',
      captured: usd(37050),
      refunded: usd(0),
    })
    expect(state.capturedAt).toBeInstanceOf(Date)
    expect(await fixture.payments.getPayment({ paymentIntentId })).toEqual(state)
    expect(fixture.sandbox.controls.pay(checkoutId, 'good')).toBe('closed')
    expect((await fixture.payments.getPayment({ checkoutId })).captured).toEqual(usd(37050))
  })

  it('stays open after a declined card, and a second card pays it', async () => {
    const { checkoutId } = await fixture.payments.createCheckout(aCheckout())
    fixture.sandbox.controls.pay(checkoutId, 'insufficient-funds')
    const declined = await fixture.payments.getPayment({ checkoutId })
    expect(declined).toMatchObject({ status: 'open', captured: usd(0), lastFailure: { code: 'insufficient_funds' } })
    fixture.sandbox.controls.pay(checkoutId, 'good')
    const paid = await fixture.payments.getPayment({ checkoutId })
    expect(paid).toMatchObject({ status: 'succeeded', lastFailure: null, paymentIntentId: declined.paymentIntentId })
  })

  it('cannot be expired away once it is paid', async () => {
    const { checkoutId } = await aPaidCheckout(fixture)
    expect(await fixture.payments.expireCheckout(checkoutId)).toMatchObject({ status: 'complete', paid: true })
  })

  it('expires at its time, and takes no money after it', async () => {
    let now = Date.now()
    const timed = await startPaymentsFixture({ clock: () => new Date(now) })
    const { checkoutId } = await timed.payments.createCheckout(aCheckout())
    timed.sandbox.controls.pay(checkoutId, 'declined')
    now += 3 * 60 * 60 * 1000
    expect(await timed.payments.getPayment({ checkoutId })).toMatchObject({ status: 'expired' })
    expect(timed.sandbox.controls.pay(checkoutId, 'good')).toBe('closed')
    await timed.sandbox.stop()
  })

  it('shows a dispute, and how it ended', async () => {
    const { paymentIntentId } = await aPaidCheckout(fixture)
    const { id } = fixture.sandbox.controls.openDispute(paymentIntentId)
    expect((await fixture.payments.getPayment({ paymentIntentId })).dispute).toMatchObject({
      disputeId: id,
      status: 'open',
      amount: usd(37050),
    })
    fixture.sandbox.controls.closeDispute(id, 'lost')
    expect((await fixture.payments.getPayment({ paymentIntentId })).dispute).toMatchObject({ status: 'lost' })
  })
})

describe('a refund', () => {
  it('gives back a part, then the rest, and no more', async () => {
    const { paymentIntentId } = await aPaidCheckout(fixture)
    const part = await fixture.payments.refund(aRefund(paymentIntentId, 10_000, 'part'))
    expect(part).toMatchObject({ amount: usd(10_000), status: 'succeeded', metadata: { refund: 'part' } })
    expect(await failureOf(fixture.payments.refund(aRefund(paymentIntentId, 27_051, 'over')))).toMatchObject({
      kind: 'refused',
      code: 'amount_too_large',
    })
    await fixture.payments.refund(aRefund(paymentIntentId, 27_050, 'rest'))
    const state = await fixture.payments.getPayment({ paymentIntentId })
    expect(state).toMatchObject({ status: 'succeeded', captured: usd(37050), refunded: usd(37050) })
    expect(state.refunds).toHaveLength(2)
    expect(await failureOf(fixture.payments.refund(aRefund(paymentIntentId, 1, 'again')))).toMatchObject({
      code: 'charge_already_refunded',
    })
  })

  it('happens once under one key, also twice at once', async () => {
    const { paymentIntentId } = await aPaidCheckout(fixture)
    const refund = aRefund(paymentIntentId, 5_000, 'once')
    const [first, second] = await Promise.all([fixture.payments.refund(refund), fixture.payments.refund(refund)])
    expect(first).toEqual(second)
    expect((await fixture.payments.getPayment({ paymentIntentId })).refunded).toEqual(usd(5_000))
  })

  it('is refused in another currency than the payment', async () => {
    const { paymentIntentId } = await aPaidCheckout(fixture)
    const wrong = {
      ...aRefund(paymentIntentId, 30_000, 'dong'),
      amount: { amountMinor: 30_000, currency: 'VND' as const },
    }
    expect(await failureOf(fixture.payments.refund(wrong))).toMatchObject({
      kind: 'refused',
      code: 'refund-currency-mismatch',
    })
  })

  it('that fails afterwards counts as money still with us', async () => {
    const { paymentIntentId } = await aPaidCheckout(fixture)
    const { refundId } = await fixture.payments.refund(aRefund(paymentIntentId, 5_000, 'bounced'))
    fixture.sandbox.controls.failRefund(refundId)
    const state = await fixture.payments.getPayment({ paymentIntentId })
    expect(state.refunded).toEqual(usd(0))
    expect(state.refunds).toMatchObject([{ refundId, status: 'failed' }])
  })
})

describe('trouble on the way', () => {
  const afterTrouble = async (effect: 'fail-after' | 'hang-after' | 'refuse', status?: number) => {
    const wanted = aCheckout()
    fixture.sandbox.controls.failNext({ effect, status, method: 'POST', path: '/v1/checkout/sessions' })
    const failure = await failureOf(fixture.payments.createCheckout(wanted))
    const before = fixture.sandbox.controls.events().length
    const repeated = await fixture.payments.createCheckout(wanted)
    expect(await fixture.payments.createCheckout(wanted)).toEqual(repeated)
    expect(fixture.sandbox.controls.events()).toHaveLength(before)
    return failure
  }

  it('leaves an unknown outcome after a 500, and the same key finishes it', async () => {
    expect(await afterTrouble('fail-after', 500)).toMatchObject({ kind: 'unknown-outcome', provider: 'stripe' })
  })

  it('leaves an unknown outcome after a time-out, and the same key finishes it', async () => {
    expect(await afterTrouble('hang-after')).toMatchObject({ kind: 'unknown-outcome', code: 'connection' })
  })

  it('may be tried again after a 429', async () => {
    expect(await afterTrouble('refuse', 429)).toMatchObject({ kind: 'retryable' })
  })

  it('refunds once when the answer to a refund was lost', async () => {
    const { paymentIntentId } = await aPaidCheckout(fixture)
    const refund = aRefund(paymentIntentId, 7_000, 'lost')
    fixture.sandbox.controls.failNext({ effect: 'fail-after', status: 500, method: 'POST', path: '/v1/refunds' })
    expect(await failureOf(fixture.payments.refund(refund))).toMatchObject({ kind: 'unknown-outcome' })
    await fixture.payments.refund(refund)
    expect((await fixture.payments.getPayment({ paymentIntentId })).refunded).toEqual(usd(7_000))
  })

  it('is got over by the SDK when the connection is cut: one checkout all the same', async () => {
    const wanted = aCheckout()
    fixture.sandbox.controls.failNext({ effect: 'drop-after', method: 'POST', path: '/v1/checkout/sessions' })
    const checkout = await connectPayments(fixture.sandbox, 2).createCheckout(wanted)
    expect(await fixture.payments.createCheckout(wanted)).toEqual(checkout)
  })

  it('is retryable when reading', async () => {
    const { checkoutId } = await fixture.payments.createCheckout(aCheckout())
    fixture.sandbox.controls.failNext({ effect: 'refuse', status: 503, path: '/v1/checkout/sessions/' })
    expect(await failureOf(fixture.payments.getCheckout(checkoutId))).toMatchObject({ kind: 'retryable' })
    fixture.sandbox.controls.failNext({ effect: 'refuse', status: 500, path: '/v1/events' })
    expect(await failureOf(collect(fixture.payments.listEvents({ since: new Date(0) })))).toMatchObject({
      kind: 'retryable',
    })
  })

  it('tells a wrong key without repeating it', async () => {
    const payments = createStripePayments({
      secretKey: 'sk_test_wrong_secret',
      apiUrl: fixture.sandbox.url,
      maxNetworkRetries: 0,
    })
    const failure = await failureOf(payments.createCheckout(aCheckout()))
    expect(failure).toMatchObject({ kind: 'retryable', code: 'authentication' })
    expect(JSON.stringify({ ...failure, message: failure.message })).not.toContain('secret')
  })
})
