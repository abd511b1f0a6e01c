import { describe, expect, it } from '@jest/globals'
import Stripe from 'stripe'
import { rowsOf, sql } from '@/src/platform/database/session'
import { overrideSettings } from '@/src/platform/env'
import { withTestApp } from '@/tests/support/testApp'
import { testSettings } from '@/tests/support/testPayload'

const secret = testSettings.STRIPE_WEBHOOK_SECRET
let made = 0

const anEvent = (given: object = {}) => {
  made += 1
  return {
    id: `evt_test_${made}`,
    object: 'event',
    type: 'checkout.session.completed',
    created: Math.floor(Date.now() / 1000),
    data: {
      object: {
        id: `cs_test_${made}`,
        object: 'checkout.session',
        payment_intent: 'pi_1',
        metadata: { payment_id: 'p' },
      },
    },
    ...given,
  }
}

describe('POST /webhooks/stripe', () => {
  const app = withTestApp()

  const send = (payload: string, signature?: string, headers: Record<string, string> = {}) =>
    app.fetch('/webhooks/stripe', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signature ? { 'stripe-signature': signature } : {}),
        ...headers,
      },
      body: payload,
    })
  const signed = (payload: string, { age = 0, key = secret }: { age?: number; key?: string } = {}) =>
    Stripe.webhooks.generateTestHeaderString({ payload, secret: key, timestamp: Math.floor(Date.now() / 1000) - age })
  const deliver = (event: object) => {
    const payload = JSON.stringify(event)
    return send(payload, signed(payload))
  }
  const stored = async (id: string) =>
    rowsOf((await app.context()).req, sql`SELECT type, data FROM domain_events WHERE key = ${`stripe:${id}`}`)
  const count = async () => {
    const [row] = await rowsOf<{ count: number }>((await app.context()).req, sql`SELECT count(*) FROM domain_events`)
    return row?.count
  }

  it('keeps an event once, reduced to where to look', async () => {
    const event = anEvent()
    const answers = await Promise.all(Array.from({ length: 10 }, () => deliver(event)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(await stored(event.id)).toEqual([
      {
        type: 'stripe.event_received',
        data: {
          id: event.id,
          type: 'checkout.session.completed',
          created: event.created,
          checkoutId: event.data.object.id,
          paymentIntentId: 'pi_1',
          metadata: { payment_id: 'p' },
        },
      },
    ])
  })

  it('answers types it does not act on, and keeps nothing of them', async () => {
    const event = anEvent({ type: 'customer.created' })
    expect((await deliver(event)).status).toBe(200)
    expect(await stored(event.id)).toEqual([])
  })

  it('refuses a signature that is missing, wrong, of another secret, too old or from the future', async () => {
    const before = await count()
    const payload = JSON.stringify(anEvent())
    const answers = await Promise.all([
      send(payload),
      send(payload, 't=1,v1=00'),
      send(payload, 'nonsense'),
      send(payload, signed(payload, { key: 'whsec_other' })),
      send(payload, signed(payload, { age: 301 })),
      send(payload, signed(payload, { age: -330 })),
      send(`${payload} `, signed(payload)),
    ])
    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ code: 'bad-signature' })
    }
    expect((await send(payload, signed(payload, { age: 290 }))).status).toBe(200)
    expect(await count()).toBe(Number(before) + 1)
  })

  it.each([
    ['empty', ''],
    ['not JSON', '{"id":'],
    ['an array', '[]'],
    ['null', 'null'],
    ['20,000 deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['an event without an object', JSON.stringify({ id: 'evt_1', type: 'x', created: 1, data: {} })],
    ['an event of wrong types', JSON.stringify({ id: 7, type: [], created: 'now', data: { object: {} } })],
  ])('answers 400 to a signed body that is %s, and writes nothing', async (_, payload) => {
    const before = await count()
    const answer = await send(payload, signed(payload))
    expect(answer.status).toBe(400)
    expect(await count()).toBe(before)
  })

  it('survives NUL bytes and lone surrogates in a signed event', async () => {
    const event = anEvent({ id: 'evt_nul' })
    const payload = JSON.stringify(event).replace('"p"', '"\\u0000\\ud800"')
    const answer = await send(payload, signed(payload))
    expect(answer.status).toBe(422)
  })

  it('refuses a body over its limit', async () => {
    const payload = JSON.stringify(anEvent({ padding: 'x'.repeat(3_000_000) }))
    expect((await send(payload, signed(payload))).status).toBe(413)
  })

  it('asks to come back while no secret is configured', async () => {
    overrideSettings({ STRIPE_WEBHOOK_SECRET: '' })
    const answer = await deliver(anEvent())
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    overrideSettings({ STRIPE_WEBHOOK_SECRET: secret })
    expect((await deliver(anEvent())).status).toBe(200)
  })
})
