import { beforeAll, describe, expect, it } from '@jest/globals'
import { suggestDuplicatesOfLead } from '@/jobs/crm/suggestDuplicates'
import { addRelation } from '@/src/commands/crm/addRelation'
import { dismissDuplicate } from '@/src/commands/crm/dismissDuplicate'
import { proposeMerge } from '@/src/commands/crm/proposeMerge'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { recordConsent } from '@/src/commands/crm/recordConsent'
import { removeRelation } from '@/src/commands/crm/removeRelation'
import { suggestDuplicates } from '@/src/commands/crm/suggestDuplicates'
import { tagCustomer } from '@/src/commands/crm/tagCustomer'
import { queueMessage } from '@/src/commands/shared/queueMessage'
import { nameKey } from '@/src/domain/crm/nameKey'
import type { Customer } from '@/src/payload-types'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { aBooking } from '@/tests/factories/aBooking'
import { statementsDuring } from '@/tests/support/countQueries'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { withTestPayload } from '@/tests/support/testPayload'

describe('what staff do with customers', () => {
  const test = withTestPayload()
  const aCustomer = async (given: Partial<Customer> = {}): Promise<string> => {
    const data = { name: 'Demo Somebody', kind: 'person' as const, ...given }
    return String((await test.payload.create({ collection: 'customers', data, depth: 0 })).id)
  }
  const ctx = () => test.context()
  const suggestionsOf = async (id: string) =>
    rowsOf<{ id: string; other: string; score: number; state: string; reasons: { text: string }[] }>(
      await ctx(),
      sql`SELECT id, CASE WHEN customer_a_id = ${id} THEN customer_b_id ELSE customer_a_id END AS other, score::int, state, reasons
          FROM duplicate_suggestions WHERE ${id} IN (customer_a_id, customer_b_id) ORDER BY score DESC`,
    )
  const auditOf = async (action: string) =>
    (
      await rowOf<{ count: number }>(
        await ctx(),
        sql`SELECT count(*)::int AS count FROM audit_events WHERE action = ${action}`,
      )
    )?.count

  describe('likely duplicates', () => {
    it.each([
      'Nguyễn Thị Phương',
      'Khun Thaksin Boonmee',
      'Siriporn Vongsa',
      "Dr. Zoë O'Hara-Quinn",
      'Muller, Anna',
      ' ',
      '王小明',
    ])('have the key in the database that the rules compute: %s', async (name) => {
      expect(await rowOf(await ctx(), sql`SELECT name_key(${name}) AS key`)).toEqual({ key: nameKey(name) })
    })

    it('are found however the name is spelt, once, and not for a name that is only a little alike', async () => {
      const one = await aCustomer({ name: 'Trịnh Thị Phượng' })
      const other = await aCustomer({ name: 'Fuong Trinh Thi' })
      await aCustomer({ name: 'Trịnh Văn Bảo' })
      expect(await suggestDuplicates(await ctx(), { customerId: other })).toBe(1)
      expect(await suggestDuplicates(await ctx(), { customerId: one })).toBe(0)
      expect(await suggestionsOf(one)).toMatchObject([{ other, state: 'open', score: 46 }])
    })

    it('come from a phone and from a name before the @ too, and nothing is compared twice', async () => {
      const one = await aCustomer({ name: 'Demo Xavier', email: 'xavier.quill@gmail.com' })
      const other = await aCustomer({ name: 'X. Quill', email: 'xavier.quill@yahoo.com' })
      await suggestDuplicates(await ctx(), { customerId: other })
      expect(await suggestionsOf(one)).toEqual([])
      await test.payload.update({ collection: 'customers', id: one, data: { phoneTyped: '+33 6 12 34 56 78' } })
      await test.payload.update({ collection: 'customers', id: other, data: { phoneTyped: '0033612345678' } })
      expect(await suggestDuplicates(await ctx(), { customerId: other })).toBe(1)
      const again = await statementsDuring(async () => suggestDuplicates(await ctx(), { customerId: other }))
      expect(again.filter((text) => !/^(begin|commit)/i.test(text))).toHaveLength(1)
    })

    it('follow from a request, and never merge by themselves', async () => {
      const request = (email: string) => leadRequest({ name: 'Demo Quetzalcoatl', email, phone: '' })
      const take = async (email: string) =>
        (await receiveLead(await ctx(), { request: request(email), submission, key: null })).answer.lead_id
      await take('q1@example.com')
      const leadId = await take('q2@example.com')
      const event = {
        id: newId(),
        type: 'lead.received',
        data: { leadId },
        occurredAt: new Date(),
        requestId: 'test',
      } as const
      await suggestDuplicatesOfLead.run(await ctx(), event, { signal: new AbortController().signal, attempt: 1 })
      const found = await rowsOf(
        await ctx(),
        sql`SELECT d.score::int, a.merged_into_id FROM duplicate_suggestions d JOIN customers a ON a.id = d.customer_a_id WHERE a.name = 'Demo Quetzalcoatl'`,
      )
      expect(found).toEqual([{ score: 50, merged_into_id: null }])
    })

    it('that were dismissed are not suggested again, but may be proposed', async () => {
      const one = await aCustomer({ name: 'Demo Wolfgang Amadeus' })
      const other = await aCustomer({ name: 'Demo Wolfgang Amadeus' })
      await suggestDuplicates(await ctx(), { customerId: other })
      const [found] = await suggestionsOf(one)
      await dismissDuplicate(await ctx(), { suggestionId: found?.id ?? '' })
      await expect(dismissDuplicate(await ctx(), { suggestionId: found?.id ?? '' })).rejects.toMatchObject({
        code: 'suggestion-decided',
      })
      await suggestDuplicates(await ctx(), { customerId: one })
      expect(await suggestionsOf(one)).toMatchObject([{ state: 'dismissed' }])
      await proposeMerge(await ctx(), { customerId: one, otherId: other, note: 'Same passport.' })
      expect(await suggestionsOf(one)).toMatchObject([{ state: 'open', score: 50 }])
      await expect(proposeMerge(await ctx(), { customerId: one, otherId: one })).rejects.toMatchObject({
        code: 'merge-with-itself',
      })
    })
  })

  describe('relations', () => {
    it('are noted once for both, speak against a duplicate, and can be removed', async () => {
      const one = await aCustomer({ name: 'Demo Jacaranda Blue', phoneTyped: '+84 90 555 11 22' })
      const other = await aCustomer({ name: 'Demo Jacaranda Blue', phoneTyped: '+84 90 555 11 22' })
      await suggestDuplicates(await ctx(), { customerId: one })
      expect(await suggestionsOf(one)).toMatchObject([{ score: 100 }])
      const { relationId } = await addRelation(await ctx(), { firstId: one, secondId: other, kind: 'household' })
      await expect(
        addRelation(await ctx(), { firstId: other, secondId: one, kind: 'household' }),
      ).rejects.toMatchObject({ code: 'relation-exists' })
      await expect(addRelation(await ctx(), { firstId: one, secondId: one, kind: 'family' })).rejects.toMatchObject({
        code: 'relation-with-itself',
      })
      await suggestDuplicates(await ctx(), { customerId: one })
      expect(await suggestionsOf(one)).toEqual([])
      await removeRelation(await ctx(), { relationId })
      await expect(removeRelation(await ctx(), { relationId })).rejects.toMatchObject({ code: 'not-found' })
      await suggestDuplicates(await ctx(), { customerId: one })
      expect(await suggestionsOf(one)).toMatchObject([{ score: 100 }])
    })
  })

  describe('tags', () => {
    it('are put on once and taken off', async () => {
      const customerId = await aCustomer()
      const tag = String(
        (await test.payload.create({ collection: 'customer-tags', data: { name: `Demo ${newId()}`, colour: 'blue' } }))
          .id,
      )
      await tagCustomer(await ctx(), { customerId, add: [tag] })
      const entries = await auditOf('customer.tagged')
      await tagCustomer(await ctx(), { customerId, add: [tag] })
      expect(await auditOf('customer.tagged')).toBe(entries)
      expect((await test.payload.findByID({ collection: 'customers', id: customerId, depth: 0 })).tags).toEqual([tag])
      await tagCustomer(await ctx(), { customerId, remove: [tag] })
      expect((await test.payload.findByID({ collection: 'customers', id: customerId, depth: 0 })).tags).toEqual([])
      await expect(tagCustomer(await ctx(), { customerId, add: [newId()] })).rejects.toMatchObject({
        code: 'unknown-tag',
      })
    })
  })

  describe('consent', () => {
    let customerId = ''
    let bookingId = ''
    const queue = async (refs: { customer: string; booking?: string }) => {
      const given = await ctx()
      return inTransaction(given, (tx) =>
        queueMessage(tx, {
          templateKey: 'lead_received',
          key: newId(),
          to: 'consent@example.com',
          language: 'en',
          values: {},
          refs,
          link: null,
          audience: 'customer',
        }),
      )
    }

    beforeAll(async () => {
      const { ensureEssentials } = await import('@/src/commands/shared/ensureEssentials')
      await ensureEssentials(await ctx())
      customerId = await aCustomer({ email: 'consent@example.com' })
      bookingId = (await aBooking(await ctx())).bookingId
    })

    it('is a record of its own each time, and messages respect the newest', async () => {
      const say = async (granted: boolean, at: string) =>
        recordConsent(await test.context({ now: new Date(at) }), {
          customerId,
          purpose: 'contact',
          granted,
          source: 'Said so on the phone',
        })
      await say(true, '2026-11-01T09:00:00Z')
      await say(false, '2026-11-02T09:00:00Z')
      expect(
        await rowsOf(
          await ctx(),
          sql`SELECT granted FROM consent_records WHERE customer_id = ${customerId} ORDER BY at`,
        ),
      ).toEqual([{ granted: true }, { granted: false }])
      expect(await queue({ customer: customerId })).toMatchObject({ status: 'failed' })
      expect(await queue({ customer: customerId, booking: bookingId })).not.toMatchObject({ status: 'failed' })
      await say(true, '2026-11-03T09:00:00Z')
      expect(await queue({ customer: customerId })).not.toMatchObject({ status: 'failed' })
    })
  })
})
