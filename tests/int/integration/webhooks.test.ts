import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sendWebhooksSweep } from '@/jobs/integration/sendWebhooksSweep'
import { claimWebhooks } from '@/src/commands/integration/claimWebhooks'
import { deleteWebhookSubscription } from '@/src/commands/integration/deleteWebhookSubscription'
import { moveWebhookSubscription } from '@/src/commands/integration/moveWebhookSubscription'
import { pruneWebhooks } from '@/src/commands/integration/pruneWebhooks'
import { queueWebhooks } from '@/src/commands/integration/queueWebhooks'
import { replayWebhook } from '@/src/commands/integration/replayWebhook'
import { replayWebhooksSince } from '@/src/commands/integration/replayWebhooksSince'
import { rotateWebhookSecret } from '@/src/commands/integration/rotateWebhookSecret'
import { sendTestWebhook } from '@/src/commands/integration/sendTestWebhook'
import { settleWebhook } from '@/src/commands/integration/settleWebhook'
import type { Context } from '@/src/platform/context'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { emit } from '@/src/platform/outbox/emit'
import { type HttpFake, startHttpFake } from '@/tests/contract/support/httpFake'
import { aWebhook, deliveriesOf, passTime } from '@/tests/support/aWebhook'
import { withTestPayload } from '@/tests/support/testPayload'

const keyOf = (secret: string) => Buffer.from(secret.replace('whsec_', ''), 'base64')

describe('outbound webhooks', () => {
  const test = withTestPayload({ WEBHOOKS_ALLOW_PRIVATE: '127.0.0.1' })
  let receiver: HttpFake
  let status = 200
  let ctx: Context

  beforeAll(async () => {
    receiver = await startHttpFake((_request, res) => res.writeHead(status).end('{"said":"so"}'))
  })
  beforeEach(async () => {
    status = 200
    ctx = await test.context()
    await rowsOf(ctx, sql`DELETE FROM webhook_subscriptions`)
    receiver.requests.length = 0
  })
  afterAll(() => receiver.stop())

  const event = () => ({
    id: newId(),
    type: 'lead.received' as const,
    data: { leadId: newId() },
    occurredAt: new Date(),
    requestId: 'test',
  })
  const send = async () => sendWebhooksSweep.run(await test.context())
  const lastRequest = (): { headers: Record<string, unknown>; body: string } =>
    receiver.requests.at(-1) ?? { headers: {}, body: '{}' }
  const subscriptionRow = (id: string) =>
    rowOf<Record<string, unknown>>(ctx, sql`SELECT * FROM webhook_subscriptions WHERE id = ${id}`)

  it('tells whoever asked, once, in a shape and with a signature that can be checked', async () => {
    const { id, secret } = await aWebhook(ctx, { url: receiver.url, eventTypes: ['lead.received'] })
    await aWebhook(ctx, { url: receiver.url, eventTypes: ['quote.sent'] })
    const happened = event()
    await queueWebhooks(ctx, happened)
    expect(await send()).toEqual({ delivered: 1, waiting: 0, dead: 0 })
    expect(await send()).toEqual({ delivered: 0, waiting: 0, dead: 0 })

    expect(receiver.requests).toHaveLength(1)
    const { headers, body } = lastRequest()
    expect(JSON.parse(body)).toEqual({
      id: happened.id,
      type: 'lead.received',
      version: 1,
      occurred_at: happened.occurredAt.toISOString(),
      data: { lead_id: happened.data.leadId },
    })
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', keyOf(secret)).update(signed).digest('base64')}`,
    )
    expect(headers['content-type']).toBe('application/json')
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(30)
    expect(await deliveriesOf(ctx, id)).toMatchObject([
      { state: 'delivered', attempts: 1, response_status: 200, response_body: '{"said":"so"}', error: null },
    ])
    expect(await subscriptionRow(id)).toMatchObject({ failing_since: null, last_succeeded_at: expect.anything() })
  })

  it('keeps one delivery of an event and subscription, however often and at once it is relayed and sent', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    const happened = event()
    const contexts = await Promise.all(Array.from({ length: 8 }, () => test.context()))
    const written = await Promise.all(contexts.map((each) => queueWebhooks(each, happened)))
    expect(written.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
    await Promise.all(contexts.map((each) => sendWebhooksSweep.run(each)))
    expect(receiver.requests).toHaveLength(1)
    expect(await deliveriesOf(ctx, id)).toMatchObject([{ state: 'delivered', attempts: 1 }])
  })

  it('tries again for a day, twelve times, and lies then dead but to be seen', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    await queueWebhooks(ctx, event())
    status = 500
    const waits: number[] = []
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await send()
      const [delivery] = await deliveriesOf(ctx, id)
      expect(delivery).toMatchObject({ attempts: attempt, error: 'Answered 500.' })
      waits.push(delivery?.wait ?? 0)
      await passTime(ctx)
    }
    expect(waits[0]).toBeGreaterThan(3)
    expect(waits[0]).toBeLessThan(7)
    expect(waits[10]).toBeGreaterThan(5 * 3_600)
    await send()
    expect(receiver.requests).toHaveLength(12)
    const [dead] = await deliveriesOf(ctx, id)
    expect(dead).toMatchObject({ state: 'dead', attempts: 12 })
    expect(dead?.history).toHaveLength(12)
    expect(await subscriptionRow(id)).toMatchObject({ status: 'active', failing_since: expect.anything() })

    status = 204
    await replayWebhook(ctx, { subscriptionId: id, deliveryId: dead?.id ?? '' })
    await send()
    expect(await deliveriesOf(ctx, id)).toMatchObject([{ state: 'delivered', attempts: 1, event_id: dead?.event_id }])
    expect(await subscriptionRow(id)).toMatchObject({ failing_since: null })
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it('stops at once and tells when the address answers 410', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    await queueWebhooks(ctx, event())
    await queueWebhooks(ctx, event())
    status = 410
    await send()
    expect(await subscriptionRow(id)).toMatchObject({
      status: 'disabled',
      disabled_reason: expect.stringMatching('410'),
    })
    const told = await rowsOf(
      ctx,
      sql`SELECT FROM domain_events WHERE type = 'webhook_subscription.disabled' AND data ->> 'subscriptionId' = ${id}`,
    )
    expect(told).toHaveLength(1)
    const before = receiver.requests.length
    expect(await queueWebhooks(ctx, event())).toBe(0)
    await passTime(ctx)
    await send()
    expect(receiver.requests).toHaveLength(before)
    await expect(sendTestWebhook(ctx, { id })).rejects.toThrow('webhook-not-active')
  })

  it('gives an address up after five days of failures only', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    await queueWebhooks(ctx, event())
    await rowsOf(
      ctx,
      sql`UPDATE webhook_subscriptions SET failing_since = now() - interval '5 days 1 minute' WHERE id = ${id}`,
    )
    status = 503
    await send()
    expect(await subscriptionRow(id)).toMatchObject({
      status: 'disabled',
      disabled_reason: expect.stringMatching('5 days'),
    })
  })

  it('holds back while paused, and sends all of it afterwards', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    await queueWebhooks(ctx, event())
    await moveWebhookSubscription(ctx, { id, to: 'paused' })
    await queueWebhooks(ctx, event())
    await send()
    expect(receiver.requests).toHaveLength(0)
    await moveWebhookSubscription(ctx, { id, to: 'active' })
    expect(await send()).toMatchObject({ delivered: 2 })
    await expect(moveWebhookSubscription(ctx, { id, to: 'active' })).rejects.toThrow('illegal-transition')
  })

  it('signs with both secrets for a day after a change, and with the new one alone after a leak', async () => {
    const { id, secret } = await aWebhook(ctx, { url: receiver.url })
    const rotated = await rotateWebhookSecret(ctx, { id })
    expect(rotated.secret).not.toBe(secret)
    const signatures = async () => {
      await sendTestWebhook(ctx, { id })
      await send()
      const { headers, body } = lastRequest()
      const by = (key: string) =>
        `v1,${createHmac('sha256', keyOf(key)).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')}`
      return { sent: String(headers['webhook-signature']), by }
    }
    const during = await signatures()
    expect(during.sent).toBe(`${during.by(rotated.secret)} ${during.by(secret)}`)
    const leaked = await rotateWebhookSecret(ctx, { id, isLeaked: true })
    const after = await signatures()
    expect(after.sent).toBe(after.by(leaked.secret))
  })

  it('replays what happened since a time, also what was never queued, under the ids it had', async () => {
    const since = new Date()
    const leadId = newId()
    await emit(ctx.req, { type: 'lead.received', data: { leadId } })
    await emit(ctx.req, { type: 'message.queued', data: { messageId: newId() } })
    const { id } = await aWebhook(ctx, { url: receiver.url })
    expect(await replayWebhooksSince(ctx, { id, since })).toEqual({ replayed: 1, until: null })
    await send()
    expect(await replayWebhooksSince(ctx, { id, since })).toEqual({ replayed: 1, until: null })
    await send()
    const ids = receiver.requests.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(JSON.parse(receiver.requests[0]?.body ?? '{}').data).toEqual({ lead_id: leadId })
  })

  it('lets no attempt that was overtaken change what came after it', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    await queueWebhooks(ctx, event())
    const [first] = await claimWebhooks(ctx, { subscriptionId: id, limit: 4 })
    expect(await claimWebhooks(ctx, { subscriptionId: id, limit: 4 })).toEqual([])
    await passTime(ctx)
    const [second] = await claimWebhooks(ctx, { subscriptionId: id, limit: 4 })
    expect([first?.attempts, second?.attempts]).toEqual([1, 2])
    const settled = { deliveryId: first?.id ?? '', subscriptionId: id }
    const answered = { kind: 'answered' as const, durationMs: 1, body: 'a\0b' }
    await settleWebhook(ctx, { ...settled, attempts: 2, attempt: { ...answered, status: 200 } })
    await settleWebhook(ctx, { ...settled, attempts: 1, attempt: { ...answered, status: 500 } })
    expect(await deliveriesOf(ctx, id)).toMatchObject([{ state: 'delivered', attempts: 2, response_body: 'a�b' }])
  })

  it('keeps old deliveries for a month, waiting ones longer', async () => {
    const { id } = await aWebhook(ctx, { url: receiver.url })
    for (let each = 0; each < 3; each += 1) await queueWebhooks(ctx, event())
    await send()
    await queueWebhooks(ctx, event())
    await rowsOf(ctx, sql`UPDATE webhook_deliveries SET created_at = now() - interval '31 days'`)
    expect(await pruneWebhooks(ctx)).toBe(3)
    expect(await deliveriesOf(ctx, id)).toMatchObject([{ state: 'waiting' }])
    await deleteWebhookSubscription(ctx, { id })
    expect(await deliveriesOf(ctx, id)).toEqual([])
  })
})
