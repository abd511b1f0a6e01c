import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PaymentProvider } from '@/src/providers/payments/paymentProvider'
import { createStripePayments } from '@/src/providers/payments/stripePayments'
import { failureOf } from './support/failureOf'
import { json, startHttpFake } from './support/httpFake'
import { aCheckout, collect, type PaymentsFixture, startPaymentsFixture } from './support/paymentsFixture'
import { providerKeys } from './support/providerKeys'

/** What every payment provider must do, asked only what its test mode can answer without a browser. */
const paymentsContract = (
  name: string,
  start: () => Promise<{ payments: PaymentProvider; stop: () => Promise<void> }>,
) =>
  describe(`payments on ${name}`, () => {
    let payments: PaymentProvider
    let stop: () => Promise<void>

    beforeAll(async () => {
      ;({ payments, stop } = await start())
    })
    afterAll(() => stop())

    it('opens a checkout that says what was asked', async () => {
      const wanted = aCheckout()
      const checkout = await payments.createCheckout(wanted)
      expect(checkout).toMatchObject({
        status: 'open',
        paid: false,
        amount: wanted.amount,
        paymentIntentId: null,
        expiresAt: wanted.expiresAt,
        metadata: wanted.metadata,
        reference: wanted.reference,
      })
      expect(checkout.url).toMatch(/^https?:\/\//)
      expect(await payments.getCheckout(checkout.checkoutId)).toEqual(checkout)
    })

    it.each([
      { amountMinor: 9_262_500, currency: 'VND' as const },
      { amountMinor: 55_000, currency: 'JPY' as const },
      { amountMinor: 1_299_950, currency: 'THB' as const },
    ])('charges $amountMinor minor units of $currency as they are', async (amount) => {
      const { checkoutId } = await payments.createCheckout(aCheckout({ amount }))
      expect((await payments.getPayment({ checkoutId })).amount).toEqual(amount)
    })

    it('gives one checkout to a repeated key, and refuses the key for another', async () => {
      const wanted = aCheckout()
      const first = await payments.createCheckout(wanted)
      expect(await payments.createCheckout(wanted)).toEqual(first)
      const other = { ...wanted, amount: { amountMinor: 99900, currency: 'USD' as const } }
      expect(await failureOf(payments.createCheckout(other))).toMatchObject({
        kind: 'refused',
        code: 'idempotency_error',
      })
    })

    it('gives one checkout to two calls at once with one key', async () => {
      const wanted = aCheckout()
      const outcomes = await Promise.allSettled([payments.createCheckout(wanted), payments.createCheckout(wanted)])
      const opened = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.checkoutId] : []))
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.kind] : []))
      expect(new Set(opened).size).toBe(1)
      // A provider may also answer that the key is in use: then nothing was done twice either.
      expect(refused.filter((kind) => kind !== 'retryable')).toEqual([])
    })

    it('expires an open checkout, and leaves an expired one as it is', async () => {
      const { checkoutId } = await payments.createCheckout(aCheckout())
      expect(await payments.expireCheckout(checkoutId)).toMatchObject({ status: 'expired', url: null })
      expect(await payments.expireCheckout(checkoutId)).toMatchObject({ status: 'expired' })
      expect(await payments.getPayment({ checkoutId })).toMatchObject({
        status: 'expired',
        captured: { amountMinor: 0 },
      })
    })

    it('tells of an expired checkout in the events since then', async () => {
      const since = new Date(Date.now() - 60_000)
      const { checkoutId } = await payments.createCheckout(aCheckout())
      await payments.expireCheckout(checkoutId)
      const events = await collect(payments.listEvents({ since }))
      expect(events.find((event) => event.checkoutId === checkoutId)).toMatchObject({
        kind: 'checkout-expired',
        objectType: 'checkout.session',
        objectId: checkoutId,
      })
    })

    it('refuses what it does not know and what cannot be charged', async () => {
      expect(await failureOf(payments.getCheckout('cs_test_nothing'))).toMatchObject({
        kind: 'refused',
        code: 'resource_missing',
      })
      const nothing = aCheckout({ amount: { amountMinor: 0, currency: 'USD' } })
      expect(await failureOf(payments.createCheckout(nothing))).toMatchObject({
        kind: 'refused',
        code: 'amount-not-payable',
      })
      const tooSoon = aCheckout({ expiresAt: new Date(Date.now() + 60_000) })
      expect(await failureOf(payments.createCheckout(tooSoon))).toMatchObject({ kind: 'refused' })
    })
  })

paymentsContract('the sandbox', async () => {
  const fixture: PaymentsFixture = await startPaymentsFixture()
  return { payments: fixture.payments, stop: fixture.sandbox.stop }
})

if (providerKeys.stripe) {
  const secretKey = providerKeys.stripe
  paymentsContract('Stripe in test mode', async () => ({
    payments: createStripePayments({ secretKey }),
    stop: async () => {},
  }))
}

describe('the address of the API', () => {
  it('may have a path before it', async () => {
    const fake = await startHttpFake(json(404, { error: { type: 'invalid_request_error', code: 'resource_missing' } }))
    const payments = createStripePayments({
      secretKey: 'sk_test_x',
      apiUrl: `${fake.url}/sandbox/stripe/`,
      maxNetworkRetries: 0,
    })
    expect(await failureOf(payments.getCheckout('cs_test_1'))).toMatchObject({
      kind: 'refused',
      code: 'resource_missing',
    })
    expect(fake.requests[0]?.path).toBe('/sandbox/stripe/v1/checkout/sessions/cs_test_1')
    await fake.stop()
  })
})
