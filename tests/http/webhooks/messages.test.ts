import { describe, expect, it } from '@jest/globals'
import twilio from 'twilio'
import { applyPostmarkEvent } from '@/jobs/shared/applyPostmarkEvent'
import { applyTwilioStatus } from '@/jobs/shared/applyTwilioStatus'
import { rowsOf, sql } from '@/src/platform/database/session'
import { env, overrideSettings } from '@/src/platform/env'
import { newId } from '@/src/platform/newId'
import { withTestApp } from '@/tests/support/testApp'
import { testSettings } from '@/tests/support/testPayload'

const call = { signal: new AbortController().signal, attempt: 1 }

describe('webhooks about messages', () => {
  const app = withTestApp()
  const stored = async (type: string) =>
    rowsOf<{ key: string; data: { payload: Record<string, string> } }>(
      (await app.context()).req,
      sql`SELECT key, data FROM domain_events WHERE type = ${type} ORDER BY seq`,
    )
  const makeMessage = (to: string, channel: 'email' | 'whatsapp', providerMessageId: string) =>
    app.payload.create({
      collection: 'messages',
      data: {
        subject: 'Hello',
        bodyText: 'Hello',
        status: 'sent',
        channel,
        audience: 'customer',
        to,
        providerMessageId,
      },
    })

  describe('of Postmark', () => {
    const secret = testSettings.POSTMARK_WEBHOOK_SECRET
    const basic = (password: string) => ({
      authorization: `Basic ${Buffer.from(`postmark:${password}`).toString('base64')}`,
    })
    const post = (body: string, headers: Record<string, string>) =>
      app.fetch('/webhooks/postmark', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      })
    const bounce = (MessageID: string) =>
      JSON.stringify({
        RecordType: 'Bounce',
        Type: 'HardBounce',
        MessageID,
        Email: 'Gone@sample.example',
        BouncedAt: '2026-11-24T10:00:00Z',
        Inactive: true,
        Description: 'No such user',
      })

    it.each([
      ['no secret', {}],
      ['another password', basic('wrong')],
      ['another header', { 'x-webhook-secret': 'wrong' }],
      ['an empty header', { 'x-webhook-secret': '' }],
    ])('is refused with %s, whatever it says', async (_, headers) => {
      expect((await post('{broken', headers as Record<string, string>)).status).toBe(401)
      expect(await stored('postmark.event_received')).toEqual([])
    })

    it('is stored once, also when ten arrive at once, and applied by a job', async () => {
      const providerMessageId = newId()
      const message = await makeMessage('gone@sample.example', 'email', providerMessageId)
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          post(bounce(providerMessageId), index % 2 ? basic(secret) : { 'x-webhook-secret': secret }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
      const [event, ...more] = await stored('postmark.event_received')
      expect(more).toEqual([])
      await applyPostmarkEvent.run(
        await app.context(),
        {
          id: newId(),
          type: 'postmark.event_received',
          data: event?.data as never,
          occurredAt: new Date(),
          requestId: 'test',
        },
        call,
      )
      expect(await app.payload.findByID({ collection: 'messages', id: message.id })).toMatchObject({
        status: 'bounced',
        error: 'No such user',
      })
      expect((await app.payload.find({ collection: 'suppressed-addresses' })).docs).toMatchObject([
        { address: 'gone@sample.example', reason: 'bounced' },
      ])
    })

    it.each([
      ['not JSON', '{broken', 400, 'malformed-json'],
      ['none of Postmark’s', '{"hello":1}', 400, 'bad-payload'],
      ['an array', '[]', 400, 'bad-payload'],
      ['text that is not text', '{"RecordType":"Bounce\\u0000"}', 422, 'validation-failed'],
    ])('answers a signed body that is %s', async (_, body, status, code) => {
      const answer = await post(body, basic(secret))
      expect(answer.status).toBe(status)
      expect(await answer.json()).toMatchObject({ code })
    })

    it('takes kinds of news nobody uses, and keeps none of them', async () => {
      const before = await stored('postmark.event_received')
      expect((await post('{"RecordType":"Click"}', basic(secret))).status).toBe(200)
      expect(await stored('postmark.event_received')).toEqual(before)
    })
  })

  describe('of Twilio', () => {
    const post = (path: string, params: Record<string, string>, signature?: string) => {
      const signed =
        signature ??
        twilio.getExpectedTwilioSignature(testSettings.TWILIO_AUTH_TOKEN, `${env().publicUrl}${path}`, params)
      return app.fetch(path, {
        method: 'POST',
        body: new URLSearchParams(params),
        headers: { 'x-twilio-signature': signed },
      })
    }

    it('is refused when the signature does not fit', async () => {
      const params = { MessageSid: 'SM1', MessageStatus: 'delivered', To: 'whatsapp:+84901234567' }
      expect((await post('/webhooks/twilio/status', params, 'bm8=')).status).toBe(400)
      expect(
        (await app.fetch('/webhooks/twilio/status', { method: 'POST', body: new URLSearchParams(params) })).status,
      ).toBe(400)
      expect((await app.fetch('/webhooks/twilio/inbound', { method: 'POST' })).status).toBe(400)
      expect(await stored('twilio.status_received')).toEqual([])
    })

    it('tells of a delivery once, and of a number that wants no more', async () => {
      const message = await makeMessage('+84901234567', 'whatsapp', 'SM2')
      const path = `/webhooks/twilio/status?message=${message.id}`
      const params = {
        MessageSid: 'SM2',
        MessageStatus: 'undelivered',
        To: 'whatsapp:+84901234567',
        ErrorCode: '21610',
      }
      const answers = await Promise.all(Array.from({ length: 5 }, () => post(path, params)))
      expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200))
      const [event, ...more] = await stored('twilio.status_received')
      expect(more).toEqual([])
      await applyTwilioStatus.run(
        await app.context(),
        {
          id: newId(),
          type: 'twilio.status_received',
          data: event?.data as never,
          occurredAt: new Date(),
          requestId: 'test',
        },
        call,
      )
      expect((await app.payload.findByID({ collection: 'messages', id: message.id })).status).toBe('failed')
      const { docs } = await app.payload.find({
        collection: 'suppressed-addresses',
        where: { address: { equals: '+84901234567' } },
      })
      expect(docs).toMatchObject([{ channel: 'whatsapp', reason: 'asked' }])
    })

    it('brings what a customer wrote, once', async () => {
      const params = {
        MessageSid: 'SM3',
        From: 'whatsapp:+84901234567',
        To: 'whatsapp:+15550000000',
        Body: 'Hello?',
        NumMedia: '0',
      }
      expect((await post('/webhooks/twilio/inbound', params)).status).toBe(200)
      expect((await post('/webhooks/twilio/inbound', params)).status).toBe(200)
      expect(await stored('twilio.message_received')).toMatchObject([
        { key: 'twilio:in:SM3', data: { payload: { Body: 'Hello?' } } },
      ])
    })
  })

  it('answers 503 while a provider is not configured', async () => {
    overrideSettings({ POSTMARK_WEBHOOK_SECRET: '', TWILIO_AUTH_TOKEN: '' })
    const answers = await Promise.all(
      ['/webhooks/postmark', '/webhooks/twilio/status', '/webhooks/twilio/inbound'].map((path) =>
        app.fetch(path, { method: 'POST', body: '{}' }),
      ),
    )
    overrideSettings(testSettings)
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
    expect(answers.every(({ headers }) => headers.has('retry-after'))).toBe(true)
  })
})
