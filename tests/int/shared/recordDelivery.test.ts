import { beforeAll, describe, expect, it } from '@jest/globals'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import { queueMessage } from '@/src/commands/shared/queueMessage'
import { type DeliveryNews, recordDelivery } from '@/src/commands/shared/recordDelivery'
import { recordSent } from '@/src/commands/shared/recordSent'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { withTestPayload } from '@/tests/support/testPayload'

describe('news of a message', () => {
  const test = withTestPayload()

  beforeAll(async () => {
    await ensureTemplates(await test.context())
  })

  const queued = async (to = `${newId()}@sample.example`) => {
    const values = {
      first_name: 'Alex',
      destination: 'Laos',
      owner_name: 'Demo Sales',
      company_name: 'Chapter2',
      reference: 'L-1',
    }
    const message = await inTransaction(await test.context(), (tx) =>
      queueMessage(tx, {
        templateKey: 'lead_received',
        key: newId(),
        to,
        language: 'en',
        values,
        refs: {},
        link: null,
        audience: 'customer',
      }),
    )
    return { messageId: message?.messageId ?? '', providerMessageId: newId(), address: to }
  }
  const sent = async (to?: string) => {
    const message = await queued(to)
    await recordSent(await test.context(), message)
    return message
  }
  type Ids = Awaited<ReturnType<typeof queued>>
  const tell = async (ids: Ids, fact: DeliveryNews['fact'], changes: Partial<DeliveryNews> = {}) =>
    recordDelivery(await test.context(), {
      ...ids,
      fact,
      at: new Date('2026-11-24T10:00:00Z'),
      channel: 'email',
      suppress: null,
      detail: 'no such mailbox',
      ...changes,
    })
  const statusOf = async ({ messageId }: Ids) =>
    (await test.payload.findByID({ collection: 'messages', id: messageId })).status
  const bouncesOf = async ({ messageId }: Ids) =>
    (
      await rowOf<{ events: number }>(
        (
          await test.context()
        ).req,
        sql`SELECT count(*)::int AS events FROM domain_events WHERE type = 'message.bounced' AND data->>'messageId' = ${messageId}`,
      )
    )?.events

  it('delivers it, and opening it is a fact beside that', async () => {
    const message = await sent()
    await tell(message, 'opened')
    await tell(message, 'delivered')
    await tell(message, 'opened', { at: new Date('2026-11-25T10:00:00Z') })
    expect(await test.payload.findByID({ collection: 'messages', id: message.messageId })).toMatchObject({
      status: 'delivered',
      openedAt: '2026-11-24T10:00:00.000Z',
      deliveredAt: '2026-11-24T10:00:00.000Z',
    })
  })

  it('may overtake the answer to our own call', async () => {
    const message = await queued()
    await tell(message, 'delivered')
    await recordSent(await test.context(), message)
    expect(await statusOf(message)).toBe('delivered')
  })

  it.each([
    ['delivered', 'bounced', 'delivered'],
    ['bounced', 'delivered', 'bounced'],
    ['failed', 'delivered', 'failed'],
  ] as const)('after %s, %s leaves it %s', async (first, then, status) => {
    const message = await sent()
    await tell(message, first)
    await tell(message, then)
    expect(await statusOf(message)).toBe(status)
  })

  it('suppresses an address that bounced for good, once, and tells the others once', async () => {
    const message = await sent('nobody@sample.example')
    await Promise.all(Array.from({ length: 5 }, () => tell(message, 'bounced', { suppress: 'bounced' })))
    const { docs } = await test.payload.find({
      collection: 'suppressed-addresses',
      where: { address: { equals: 'nobody@sample.example' } },
    })
    expect(docs).toMatchObject([{ reason: 'bounced', channel: 'email', detail: 'no such mailbox' }])
    expect(await bouncesOf(message)).toBe(1)
  })

  it('leaves the address alone when the bounce may pass', async () => {
    const message = await sent('full@sample.example')
    await tell(message, 'bounced')
    expect(await statusOf(message)).toBe('bounced')
    const { totalDocs } = await test.payload.count({
      collection: 'suppressed-addresses',
      where: { address: { equals: 'full@sample.example' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('of a message nobody knows changes no message', async () => {
    await tell({ messageId: 'not-an-id', providerMessageId: newId(), address: 'x@sample.example' }, 'delivered')
    await tell({ messageId: newId(), providerMessageId: newId(), address: 'x@sample.example' }, 'delivered')
    const { totalDocs } = await test.payload.count({
      collection: 'messages',
      where: { to: { equals: 'x@sample.example' } },
    })
    expect(totalDocs).toBe(0)
  })
})
