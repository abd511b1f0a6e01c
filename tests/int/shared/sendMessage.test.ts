import { beforeAll, describe, expect, it } from '@jest/globals'
import { sendMessage } from '@/jobs/shared/sendMessage'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import { type QueueMessage, queueMessage } from '@/src/commands/shared/queueMessage'
import { retryMessage } from '@/src/commands/shared/retryMessage'
import { sendDraft } from '@/src/commands/shared/sendDraft'
import type { Message } from '@/src/payload-types'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { withTestPayload } from '@/tests/support/testPayload'

describe('a message', () => {
  const test = withTestPayload()
  const minute = 60_000

  beforeAll(async () => {
    await ensureTemplates(await test.context())
  })

  const lead: QueueMessage = {
    templateKey: 'lead_received',
    key: 'set by each test',
    to: 'Alex@Sample.example ',
    language: 'fr',
    values: {
      first_name: 'Alex',
      destination: 'Vietnam',
      owner_name: 'Demo Sales',
      company_name: 'Chapter2',
      reference: 'L-2026-00001',
    },
    refs: {},
    link: null,
    audience: 'customer',
  }
  const queue = async (changes: Partial<QueueMessage> = {}) => {
    const ctx = await test.context()
    return inTransaction(ctx, (tx) => queueMessage(tx, { ...lead, key: newId(), ...changes }))
  }
  const queuedId = async (changes: Partial<QueueMessage> = {}): Promise<string> => {
    const queued = await queue(changes)
    if (!queued) throw new Error('This key was used before.')
    return queued.messageId
  }
  const messageById = (id: string): Promise<Message> => test.payload.findByID({ collection: 'messages', id, depth: 0 })
  const run = async (messageId: string, { at = new Date() }: { at?: Date } = {}) => {
    const ctx = await test.context({ now: at })
    const event = {
      id: newId(),
      type: 'message.queued' as const,
      data: { messageId },
      occurredAt: at,
      requestId: 'test',
    }
    await sendMessage.run(ctx, event, { signal: new AbortController().signal, attempt: 1 })
  }
  const keptFor = async (messageId: string) =>
    (await test.payload.find({ collection: 'sandbox-messages', where: { messageId: { equals: messageId } }, depth: 0 }))
      .docs
  const eventsFor = async (messageId: string) =>
    rowsOf<{ type: string }>(
      (await test.context()).req,
      sql`SELECT type FROM domain_events WHERE data->>'messageId' = ${messageId}`,
    )

  describe('being queued', () => {
    it('is written in the reader’s language, with its event', async () => {
      const messageId = await queuedId()
      const message = await messageById(messageId)
      expect(message).toMatchObject({
        status: 'queued',
        automatic: true,
        to: 'alex@sample.example',
        channel: 'email',
        templateKey: 'lead_received',
      })
      expect(message.subject).toContain('Votre voyage : Vietnam')
      expect(message.bodyText).toContain('Bonjour Alex')
      expect(await eventsFor(messageId)).toEqual([{ type: 'message.queued' }])
    })

    it('is written once per key, also by eight at once', async () => {
      const key = newId()
      const written = await Promise.all(Array.from({ length: 8 }, () => queue({ key })))
      expect(written.filter(Boolean)).toHaveLength(1)
    })

    it('stays a draft when something a customer would read is not known', async () => {
      const message = await messageById(await queuedId({ values: { ...lead.values, owner_name: null } }))
      expect(message.status).toBe('draft')
      expect(message.error).toContain('owner_name')
      expect(message.bodyText).toContain('…')
    })

    it('fails with the reason when nothing may be sent to the address', async () => {
      await test.payload.create({
        collection: 'suppressed-addresses',
        data: { address: 'gone@sample.example', channel: 'email', reason: 'bounced' },
      })
      const message = await messageById(await queuedId({ to: 'Gone@sample.example' }))
      expect(message).toMatchObject({ status: 'failed', error: 'Nothing is sent to this address: it bounced.' })
    })

    it('fails with the reason when no address is known', async () => {
      expect(await messageById(await queuedId({ to: null }))).toMatchObject({
        status: 'failed',
        error: 'No address is known.',
      })
    })

    it('is a draft when its template is not automatic', async () => {
      await test.payload.update({
        collection: 'message-templates',
        where: { key: { equals: 'quote_sent' } },
        data: { automatic: false },
      })
      const values = { ...lead.values, title: 'North to south', total: '$4,820.00', valid_until: '28 December 2026' }
      const messageId = await queuedId({
        templateKey: 'quote_sent',
        values,
        link: { kind: 'quote', targetId: newId() },
      })
      expect((await messageById(messageId)).status).toBe('draft')
      expect(await eventsFor(messageId)).toEqual([])
      await sendDraft(await test.context(), { messageId })
      expect((await messageById(messageId)).status).toBe('queued')
      await expect(sendDraft(await test.context(), { messageId })).rejects.toThrow('illegal-transition')
    })

    it('says the text staff wrote, not the one it was delivered with', async () => {
      await test.payload.update({
        collection: 'message-templates',
        where: { key: { equals: 'lead_received' } },
        locale: 'de',
        data: { subject: 'Hallo {{first_name}}' },
      })
      await ensureTemplates(await test.context())
      expect((await messageById(await queuedId({ language: 'de' }))).subject).toBe('Hallo Alex')
    })
  })

  describe('being sent', () => {
    it('reaches the provider once, whatever runs again', async () => {
      const messageId = await queuedId()
      await run(messageId)
      await run(messageId)
      const [kept, ...more] = await keptFor(messageId)
      expect(more).toEqual([])
      expect(kept).toMatchObject({ to: 'alex@sample.example', provider: 'email' })
      expect(kept?.html).toContain('Bonjour Alex')
      expect(await messageById(messageId)).toMatchObject({
        status: 'sent',
        providerMessageId: kept?.providerMessageId,
        attempts: 1,
      })
    })

    it('fails with the provider’s reason when it is refused, and can be tried again', async () => {
      const messageId = await queuedId({ to: 'fail@sample.example' })
      await run(messageId)
      expect(await messageById(messageId)).toMatchObject({ status: 'failed', handedAt: null })
      expect((await messageById(messageId)).error).toContain('refuses')
      await retryMessage(await test.context(), { messageId })
      expect((await messageById(messageId)).status).toBe('queued')
    })

    it('stays queued while the provider is down, without having to ask afterwards', async () => {
      const messageId = await queuedId({ to: 'down@sample.example' })
      await expect(run(messageId)).rejects.toThrow('down')
      expect(await messageById(messageId)).toMatchObject({ status: 'queued', handedAt: null })
    })

    it('is found at the provider after the answer was lost, and not sent twice', async () => {
      const messageId = await queuedId({ to: 'unknown@sample.example' })
      await expect(run(messageId)).rejects.toMatchObject({ retryAfterSeconds: 45 })
      await expect(run(messageId)).rejects.toThrow('not known yet')
      await run(messageId, { at: new Date(Date.now() + minute) })
      expect(await keptFor(messageId)).toHaveLength(1)
      expect(await messageById(messageId)).toMatchObject({ status: 'sent', attempts: 1 })
    })

    it('is sent again after the provider did not get it', async () => {
      const messageId = await queuedId({ to: 'lost@sample.example' })
      await expect(run(messageId)).rejects.toThrow('not known yet')
      await rowsOf(
        (await test.context()).req,
        sql`UPDATE messages SET "to" = 'found@sample.example' WHERE id = ${messageId}`,
      )
      await run(messageId, { at: new Date(Date.now() + minute) })
      expect(await keptFor(messageId)).toHaveLength(1)
      expect(await messageById(messageId)).toMatchObject({ status: 'sent', attempts: 2 })
    })

    it('is asked for when the process died between noting and sending', async () => {
      const messageId = await queuedId()
      await rowsOf((await test.context()).req, sql`UPDATE messages SET handed_at = now() WHERE id = ${messageId}`)
      await expect(run(messageId)).rejects.toThrow('not known yet')
      await run(messageId, { at: new Date(Date.now() + minute) })
      expect(await keptFor(messageId)).toHaveLength(1)
    })

    it('is not sent to an address that bounced while it waited', async () => {
      const messageId = await queuedId({ to: 'late@sample.example' })
      await test.payload.create({
        collection: 'suppressed-addresses',
        data: { address: 'late@sample.example', channel: 'email', reason: 'complained' },
      })
      await run(messageId)
      expect(await keptFor(messageId)).toEqual([])
      expect(await messageById(messageId)).toMatchObject({ status: 'failed' })
      await expect(retryMessage(await test.context(), { messageId })).rejects.toThrow('address-suppressed')
    })

    it('fails when its link is not open any more', async () => {
      const messageId = await queuedId({
        templateKey: 'payment_received',
        values: { ...lead.values, title: 'North', amount: '$10.00' },
        link: { kind: 'booking', targetId: newId() },
      })
      await run(messageId)
      expect(await messageById(messageId)).toMatchObject({
        status: 'failed',
        error: 'The link in this message is not open any more.',
      })
    })

    it('goes by WhatsApp to the customer’s phone when its template says so', async () => {
      const customer = await test.payload.create({
        collection: 'customers',
        data: { name: 'Alex Sample', phoneTyped: '+84 90 123 45 67', kind: 'person' },
      })
      await test.payload.update({
        collection: 'message-templates',
        where: { key: { equals: 'booking_confirmed' } },
        data: { channel: 'whatsapp' },
      })
      const messageId = await queuedId({
        templateKey: 'booking_confirmed',
        values: { ...lead.values, title: 'North' },
        refs: { customer: customer.id },
        link: { kind: 'panel', targetId: 'x' },
      })
      await run(messageId)
      const [kept] = await keptFor(messageId)
      expect(kept).toMatchObject({ provider: 'whatsapp', to: '+84901234567' })
      expect(await messageById(messageId)).toMatchObject({ status: 'sent', channel: 'whatsapp' })
    })
  })
})
