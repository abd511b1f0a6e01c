import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { PaymentEvent } from '@/src/providers/payments/paymentProvider'
import { WebhookRejected } from '@/src/providers/shared/webhookRejected'
import type { FakeRequest } from './support/httpFake'
import {
  aCheckout,
  aPaidCheckout,
  collect,
  type PaymentsFixture,
  startPaymentsFixture,
  WEBHOOK_SECRET,
} from './support/paymentsFixture'
import { startWebhookReceiver, type WebhookReceiver } from './support/webhookReceiver'

let receiver: WebhookReceiver
let fixture: PaymentsFixture
let now: number

beforeEach(async () => {
  now = Date.now()
  receiver = await startWebhookReceiver()
  fixture = await startPaymentsFixture({
    webhookUrl: receiver.url,
    webhookRetryDelaysMs: [5, 5, 5],
  })
})
afterEach(async () => {
  await fixture.sandbox.stop()
  await receiver.stop()
})

const signatureOf = ({ headers }: FakeRequest): string => String(headers['stripe-signature'])

const verify = (
  request: FakeRequest,
  changes: { rawBody?: string; signature?: string; secret?: string; toleranceSeconds?: number } = {},
): PaymentEvent =>
  fixture.payments.verifyWebhook({
    rawBody: request.body,
    signature: signatureOf(request),
    secret: WEBHOOK_SECRET,
    ...changes,
  })

const rejection = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof WebhookRejected) return error.code
    throw error
  }
  return 'accepted'
}

const firstWebhook = async (): Promise<FakeRequest> => {
  const { checkoutId } = await fixture.payments.createCheckout(aCheckout())
  fixture.sandbox.controls.expire(checkoutId)
  await receiver.hasReceived(1)
  const [request] = receiver.received
  if (!request) throw new Error('A webhook was received.')
  return request
}

describe('a signature', () => {
  it('proves the event and says where to look', async () => {
    const { checkoutId, paymentIntentId } = await aPaidCheckout(fixture, { metadata: { payment: 'p-1' } })
    await receiver.hasReceived(4)
    const events = receiver.received.map((request) => verify(request))
    expect(events.map(({ type }) => type)).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ])
    expect(events[3]).toMatchObject({
      kind: 'checkout-completed',
      objectId: checkoutId,
      checkoutId,
      paymentIntentId,
      metadata: { payment: 'p-1' },
    })
    expect(events[2]).toMatchObject({
      kind: 'payment-succeeded',
      objectId: paymentIntentId,
      checkoutId: null,
      paymentIntentId,
      metadata: { payment: 'p-1' },
    })
    expect(events[0]).toMatchObject({ kind: 'other' })
  })

  it('does not hold for a changed body, another secret, no secret, or none at all', async () => {
    const request = await firstWebhook()
    expect(rejection(() => verify(request))).toBe('accepted')
    expect(rejection(() => verify(request, { rawBody: request.body.replace('expired', 'complete') }))).toBe(
      'bad-signature',
    )
    expect(rejection(() => verify(request, { rawBody: `${request.body} ` }))).toBe('bad-signature')
    expect(rejection(() => verify(request, { secret: 'whsec_another' }))).toBe('bad-signature')
    expect(rejection(() => verify(request, { secret: '' }))).toBe('bad-signature')
    expect(rejection(() => verify(request, { signature: '' }))).toBe('bad-signature')
    expect(rejection(() => verify(request, { signature: 't=1,v1=00' }))).toBe('bad-signature')
    expect(rejection(() => verify(request, { signature: signatureOf(request).replace('v1=', 'v0=') }))).toBe(
      'bad-signature',
    )
  })

  it.each([
    { ageSeconds: 299, verdict: 'accepted' },
    { ageSeconds: 302, verdict: 'bad-signature' },
    { ageSeconds: -298, verdict: 'accepted' },
    { ageSeconds: -302, verdict: 'bad-signature' },
  ])('made $ageSeconds seconds ago is $verdict', async ({ ageSeconds, verdict }) => {
    const aged = await startPaymentsFixture({
      webhookUrl: receiver.url,
      clock: () => new Date(now - ageSeconds * 1000),
    })
    const lateCheckout = aCheckout({ expiresAt: new Date(now + 2 * 60 * 60 * 1000) })
    const { checkoutId } = await aged.payments.createCheckout(lateCheckout)
    aged.sandbox.controls.expire(checkoutId)
    await receiver.hasReceived(1)
    const [request] = receiver.received
    expect(request && rejection(() => verify(request))).toBe(verdict)
    await aged.sandbox.stop()
  })
})

describe('delivery', () => {
  it('is repeated until it is answered with success', async () => {
    receiver.answerNext([500, 404, 200])
    await firstWebhook()
    await receiver.hasReceived(3)
    await fixture.sandbox.controls.deliverPending()
    const ids = receiver.received.map((request) => verify(request).id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
    expect(fixture.sandbox.controls.deliveries()).toMatchObject([{ status: 'delivered', attempts: 3, lastStatus: 200 }])
  })

  it('is given up after the last retry, and the events list still has it', async () => {
    receiver.answerNext([500, 500, 500, 500])
    await firstWebhook()
    await receiver.hasReceived(4)
    await fixture.sandbox.controls.deliverPending()
    expect(receiver.received).toHaveLength(4)
    expect(fixture.sandbox.controls.deliveries()).toMatchObject([{ status: 'given-up' }])
    expect(await collect(fixture.payments.listEvents({ since: new Date(now - 60_000) }))).toHaveLength(1)
  })

  it('can be dropped altogether, and listing repairs it', async () => {
    fixture.sandbox.controls.setMode('drop')
    const { checkoutId } = await aPaidCheckout(fixture)
    await fixture.sandbox.controls.deliverPending()
    expect(receiver.received).toHaveLength(0)
    const events = await collect(fixture.payments.listEvents({ since: new Date(now - 60_000) }))
    expect(events.map(({ kind }) => kind)).toEqual(['checkout-completed', 'payment-succeeded'])
    expect(events[0]?.checkoutId).toBe(checkoutId)
  })

  it('can come out of order', async () => {
    fixture.sandbox.controls.setMode('hold')
    await aPaidCheckout(fixture)
    expect(await fixture.sandbox.controls.release('reversed')).toEqual([200, 200, 200, 200])
    expect(receiver.received.map((request) => verify(request).type)).toEqual([
      'checkout.session.completed',
      'payment_intent.succeeded',
      'charge.succeeded',
      'payment_intent.created',
    ])
  })

  it('can come several times, one after the other or at once', async () => {
    fixture.sandbox.controls.setCopies(2)
    const { id } = verify(await firstWebhook())
    await receiver.hasReceived(2)
    expect(await fixture.sandbox.controls.deliver(id, 10)).toEqual(Array(10).fill(200))
    expect(receiver.received.map((request) => verify(request).id)).toEqual(Array(12).fill(id))
  })
})

describe('the events list', () => {
  it('gives 250 events page by page, newest first, and goes on below a given one', async () => {
    fixture.sandbox.controls.setUrl(null)
    for (let made = 0; made < 250; made += 1) {
      const { checkoutId } = await fixture.payments.createCheckout(aCheckout())
      fixture.sandbox.controls.expire(checkoutId)
    }
    const made = fixture.sandbox.controls.events().map(({ id }) => id)
    const listed = (await collect(fixture.payments.listEvents({ since: new Date(now - 60_000) }))).map(({ id }) => id)
    expect(listed).toEqual(made.reverse())
    const rest = await collect(
      fixture.payments.listEvents({ since: new Date(now - 60_000), startingAfter: listed[119] }),
    )
    expect(rest.map(({ id }) => id)).toEqual(listed.slice(120))
    expect(await collect(fixture.payments.listEvents({ since: new Date(now + 3_600_000) }))).toEqual([])
  })
})
