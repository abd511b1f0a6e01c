import { createHmac, timingSafeEqual } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { webhookEventSpecs } from '@/endpoints/staff/integration/webhookEventSpecs'
import { decideWebhook, webhookPatienceDays } from '@/src/domain/integration/decideWebhook'
import { asksFor, eventTypesFrom } from '@/src/domain/integration/eventTypes'
import { publicEventTypes } from '@/src/domain/integration/publicEvents'
import { webhookEvent } from '@/src/domain/integration/webhookEvent'
import { webhookAttemptsMax, webhookWaitMs, webhookWaitsMs } from '@/src/domain/integration/webhookRetries'
import { webhookHeaders } from '@/src/platform/webhooks/signWebhook'

const id = '01940000-0000-7000-8000-000000000001'
const now = new Date('2026-11-24T04:00:00Z')
const dayMs = 24 * 60 * 60 * 1_000
const given = { attempts: 1, failingSince: null, now, random: () => 0.5 }

describe('what an event tells', () => {
  it('is ids and facts of the table, and nothing else an event carries', () => {
    const declined = { quoteId: id, versionId: id, reason: 'Too dear, my divorce …' }
    expect(webhookEvent({ id, type: 'quote.declined', occurredAt: now, data: declined })).toEqual({
      id,
      type: 'quote.declined',
      version: 1,
      occurred_at: '2026-11-24T04:00:00.000Z',
      data: { quote_id: id, version_id: id },
    })
  })

  it.each(['stripe.event_received', 'message.queued', 'payment.needs_review', 'toString', 'lead.unknown'])(
    'is nothing for %s',
    (type) => {
      expect(webhookEvent({ id, type, occurredAt: now, data: {} })).toBeNull()
      expect(asksFor(['*'], type)).toBe(false)
    },
  )

  it.each(publicEventTypes)('is what the documentation of %s says', (type) => {
    const spec = webhookEventSpecs.find(({ name }) => name === type)
    const told = webhookEvent({ id, type, occurredAt: now, data: {} })
    expect(spec?.body.safeParse(told)).toMatchObject({ success: true, data: told })
  })
})

describe('the events asked for', () => {
  it('are each kept once, in the order of the table; a star is all of them', () => {
    expect(eventTypesFrom(['quote.sent', 'lead.received', 'quote.sent'])).toEqual(['lead.received', 'quote.sent'])
    expect(eventTypesFrom(['lead.received', '*'])).toEqual(['*'])
  })

  it.each([[[]], [['stripe.event_received']], [['lead.receive']]])('are refused: %j', (asked) => {
    expect(() => eventTypesFrom(asked)).toThrow('invalid-event-types')
  })
})

describe('attempts', () => {
  it('are twelve within a day', () => {
    expect(webhookAttemptsMax).toBe(12)
    const wholeMs = webhookWaitsMs.reduce((sum, wait) => sum + wait, 0)
    expect(wholeMs).toBeGreaterThan(0.9 * dayMs)
    expect(wholeMs).toBeLessThan(dayMs)
  })

  it('wait ever longer, scattered by a fifth, and as long as the receiver asks but for six hours at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const whole = webhookWaitsMs[attempts - 1] ?? 0
        const wait = webhookWaitMs(attempts, { random: () => chance }) ?? 0
        return wait >= Math.floor(whole * 0.8) && wait <= Math.ceil(whole * 1.2)
      }),
    )
    expect(webhookWaitMs(1, { retryAfterMs: 60_000, random: () => 0 })).toBe(60_000)
    expect(webhookWaitMs(1, { retryAfterMs: dayMs, random: () => 0 })).toBe(dayMs / 4)
    expect(webhookWaitMs(webhookAttemptsMax)).toBeNull()
  })

  it.each([200, 201, 204, 299])('end with %i', (status) => {
    expect(decideWebhook({ kind: 'answered', status }, given)).toMatchObject({ state: 'delivered', disable: null })
  })

  it.each([199, 301, 302, 400, 401, 404, 429, 500, 503])('go on after %i', (status) => {
    const decision = decideWebhook({ kind: 'answered', status }, given)
    expect(decision).toMatchObject({ state: 'waiting', disable: null })
    expect(decision.nextAttemptAt).toEqual(new Date(now.getTime() + 5_000))
  })

  it('say that redirects are not followed', () => {
    expect(decideWebhook({ kind: 'answered', status: 302 }, given).error).toMatch('redirects are not followed')
  })

  it('end for good with the last, or with 410, which switches the address off', () => {
    const last = decideWebhook({ kind: 'unanswered', error: 'x' }, { ...given, attempts: webhookAttemptsMax })
    expect(last).toMatchObject({ state: 'dead', error: 'x', disable: null })
    expect(decideWebhook({ kind: 'answered', status: 410 }, given)).toMatchObject({
      state: 'dead',
      disable: expect.stringContaining('410'),
    })
  })

  it('that failed for days switch the address off, a success never', () => {
    const failingSince = new Date(now.getTime() - webhookPatienceDays * dayMs)
    const long = { ...given, failingSince }
    expect(decideWebhook({ kind: 'answered', status: 500 }, long).disable).toMatch('5 days')
    expect(decideWebhook({ kind: 'answered', status: 200 }, long).disable).toBeNull()
    const shorter = { ...given, failingSince: new Date(failingSince.getTime() + 1) }
    expect(decideWebhook({ kind: 'answered', status: 500 }, shorter).disable).toBeNull()
  })
})

describe('a signature', () => {
  const secret = `whsec_${Buffer.from('a key of the test, 32 bytes long').toString('base64')}`
  const body = '{"id":"ü"}'

  it('is what Standard Webhooks says: base64 HMAC-SHA256 of id, time and body under the decoded key', () => {
    const headers = webhookHeaders([secret], { id, timestamp: 1_764_000_000, body })
    const expected = createHmac('sha256', 'a key of the test, 32 bytes long')
      .update(`${id}.1764000000.${body}`)
      .digest()
    const signature = Buffer.from(String(headers['webhook-signature']).replace('v1,', ''), 'base64')
    expect(timingSafeEqual(signature, expected)).toBe(true)
    expect(headers).toMatchObject({ 'webhook-id': id, 'webhook-timestamp': '1764000000' })
  })

  it('is two while a secret is being changed', () => {
    const old = `whsec_${Buffer.from('the key before').toString('base64')}`
    const both = webhookHeaders([secret, old], { id, timestamp: 1, body })['webhook-signature']?.split(' ')
    expect(both).toHaveLength(2)
    expect(both?.[1]).toBe(webhookHeaders([old], { id, timestamp: 1, body })['webhook-signature'])
  })
})
