import { describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { storeStripeEvent } from '@/src/commands/finance/storeStripeEvent'
import { eventually } from '@/tests/support/eventually'
import { withTestPayload } from '@/tests/support/testPayload'

const anEvent = (id: string) => ({
  id,
  type: 'checkout.session.completed',
  createdAt: new Date('2026-11-24T02:00:00Z'),
  checkoutId: 'cs_1',
  paymentIntentId: null,
  metadata: {},
})

describe('storeStripeEvent', () => {
  const test = withTestPayload()

  it('keeps an event once and tells whether it was new', async () => {
    const ctx = await test.context()
    const stored = await Promise.all(Array.from({ length: 5 }, () => storeStripeEvent(ctx, anEvent('evt_once'))))
    expect(stored.filter(Boolean)).toHaveLength(1)
  })

  it('wakes the relay, once for a burst', async () => {
    const ctx = await test.context()
    const listener = new Client({ connectionString: test.databaseUrl })
    await listener.connect()
    let heard = 0
    listener.on('notification', () => {
      heard += 1
    })
    await listener.query('LISTEN domain_events')
    await Promise.all(Array.from({ length: 20 }, (_, each) => storeStripeEvent(ctx, anEvent(`evt_burst_${each}`))))
    await eventually(() => heard > 0)
    expect(heard).toBeLessThan(20)
    await listener.end()
  })
})
