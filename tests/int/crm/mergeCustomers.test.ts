import { beforeAll, describe, expect, it } from '@jest/globals'
import { suggestDuplicatesOfMerged, suggestDuplicatesOfUnmerged } from '@/jobs/crm/suggestDuplicates'
import { addActivity } from '@/src/commands/crm/addActivity'
import { addRelation } from '@/src/commands/crm/addRelation'
import { movedReferences, stayingReferences, treatedReferences } from '@/src/commands/crm/customerReferences'
import { mergeCustomers } from '@/src/commands/crm/mergeCustomers'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import { recordConsent } from '@/src/commands/crm/recordConsent'
import { tagCustomer } from '@/src/commands/crm/tagCustomer'
import { undoMerge } from '@/src/commands/crm/undoMerge'
import type { Customer } from '@/src/payload-types'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { findCustomerByAddress } from '@/src/queries/crm/findCustomerByAddress'
import { aBooking } from '@/tests/factories/aBooking'
import { customerRows, referencesToCustomers } from '@/tests/support/customerRows'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { relayTo } from '@/tests/support/relayTo'
import { withTestPayload } from '@/tests/support/testPayload'

type Given = Partial<Pick<Customer, 'name' | 'email' | 'phoneTyped' | 'passportName' | 'tags'>>

describe('merging two customers', () => {
  const test = withTestPayload()
  let tags: string[] = []

  const aCustomer = async (given: Given = {}): Promise<string> => {
    const data = { name: 'Demo Double', kind: 'person' as const, ...given }
    return String((await test.payload.create({ collection: 'customers', data, depth: 0 })).id)
  }
  const receive = async (given: Parameters<typeof leadRequest>[0]) => {
    const request = leadRequest(given)
    const { answer } = await receiveLead(await test.context(), { request, submission, key: null })
    return answer.lead_id
  }
  const customerOf = async (leadId: string) =>
    (await rowOf<{ id: string }>(await test.context(), sql`SELECT customer_id AS id FROM leads WHERE id = ${leadId}`))
      ?.id
  const merge = async (keptId: string, mergedAwayId: string, take: Parameters<typeof mergeCustomers>[1]['take'] = []) =>
    (await mergeCustomers(await test.context(), { keptId, mergedAwayId, take })).mergeId
  const undo = async (mergeId: string) => undoMerge(await test.context(), { mergeId })

  const inbound = async (customerId: string): Promise<string> => {
    const id = newId()
    await rowsOf(
      await test.context(),
      sql`INSERT INTO inbound_messages (id, channel, provider_message_id, state, customer_id, subject, received_at)
          VALUES (${id}, 'email', ${id}, 'matched', ${customerId}, 'Hello', now())`,
    )
    return id
  }

  /** Two customers with one of everything that may belong to them, and a third they both know. */
  const aPair = async () => {
    const mark = newId().slice(-8)
    const ctx = await test.context()
    const [a, b] = [`a.${mark}@example.com`, `b.${mark}@example.com`]
    const keptLead = await receive({ email: a, phone: '', consent: { contact: true, marketing: false } })
    const awayLead = await receive({
      name: 'Demo Second',
      email: b,
      phone: `+8490${Number.parseInt(mark.slice(0, 5), 16)}`,
      consent: { contact: true, marketing: true },
    })
    const [kept, away] = [(await customerOf(keptLead)) ?? '', (await customerOf(awayLead)) ?? '']
    const third = await aCustomer({ name: 'Demo Third' })
    await test.payload.update({ collection: 'customers', id: kept, data: { tags: [tags[0] ?? ''] } })
    await test.payload.update({ collection: 'customers', id: away, data: { tags, passportName: 'DEMO DOUBLE' } })
    const { customerId } = await aBooking(ctx)
    for (const table of ['bookings', 'quotes'])
      await rowsOf(
        ctx,
        sql`UPDATE ${sql.identifier(table)} SET customer_id = ${away} WHERE customer_id = ${customerId}`,
      )
    await rowsOf(
      ctx,
      sql`INSERT INTO messages (id, subject, body_text, status, channel, audience, "to", customer_id) VALUES (${newId()}, 'Hello', 'Hello', 'draft', 'email', 'customer', ${b}, ${away})`,
    )
    await inbound(away)
    const relate = (first: string, second: string, kind: string) =>
      rowsOf(
        ctx,
        sql`INSERT INTO customer_relations (id, first_id, second_id, kind) VALUES (${newId()}, ${first}, ${second}, ${kind}::enum_customer_relations_kind)`,
      )
    await relate(kept, away, 'household')
    await relate(kept, third, 'family')
    await relate(third, away, 'family')
    await relate(away, third, 'assistant')
    const suggest = (one: string, two: string) =>
      rowsOf(
        ctx,
        sql`INSERT INTO duplicate_suggestions (id, customer_a_id, customer_b_id, score, reasons) VALUES (${newId()}, least(${one}::uuid, ${two}::uuid), greatest(${one}::uuid, ${two}::uuid), 60, '[]')`,
      )
    await suggest(kept, away)
    await suggest(away, third)
    const fourth = await aCustomer({ name: 'Demo Fourth' })
    await suggest(kept, fourth)
    await suggest(away, fourth)
    return { kept, away, third, keptLead, awayLead, a, b }
  }

  beforeAll(async () => {
    tags = await Promise.all(
      ['Demo one', 'Demo two'].map(async (name) =>
        String((await test.payload.create({ collection: 'customer-tags', data: { name, colour: 'grey' } })).id),
      ),
    )
  })

  it('knows every reference to a customer that the database has; a new one belongs in customerReferences', async () => {
    const known = [
      ...movedReferences.map(({ table, column }) => `${table}.${column}`),
      ...treatedReferences,
      ...stayingReferences,
    ]
    expect(known.toSorted()).toEqual((await referencesToCustomers(await test.context())).toSorted())
  })

  it('moves everything, keeps both addresses, fills what was missing and leaves a tombstone', async () => {
    const { kept, away, third, a, b, awayLead } = await aPair()
    const ctx = await test.context()
    const sent = await rowsOf(ctx, sql`SELECT s::text FROM lead_submissions s WHERE lead_id = ${awayLead}`)
    await merge(kept, away)
    for (const { table, column } of movedReferences.filter(({ table }) => table !== 'customers'))
      expect([
        table,
        await rowsOf(ctx, sql`SELECT 1 FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = ${away}`),
      ]).toEqual([table, []])
    expect(await findCustomerByAddress(ctx, { email: a })).toEqual({ byEmail: kept, byPhone: [] })
    expect(await findCustomerByAddress(ctx, { email: b.toUpperCase() })).toEqual({ byEmail: kept, byPhone: [] })
    const record = await test.payload.findByID({ collection: 'customers', id: kept, depth: 0 })
    expect(record).toMatchObject({
      email: a,
      passportName: 'DEMO DOUBLE',
      phone: expect.stringMatching(/^\+8490/),
      tags,
    })
    const tombstone = await test.payload.findByID({ collection: 'customers', id: away, depth: 0 })
    expect(tombstone).toMatchObject({ mergedInto: kept, email: null })
    expect(
      await rowsOf(ctx, sql`SELECT kind FROM customer_relations WHERE ${third} IN (first_id, second_id) ORDER BY kind`),
    ).toEqual([{ kind: 'family' }, { kind: 'assistant' }])
    expect(await rowsOf(ctx, sql`SELECT s::text FROM lead_submissions s WHERE lead_id = ${awayLead}`)).toEqual(sent)
    expect(await customerOf(await receive({ email: b, phone: '' }))).toBe(kept)
  })

  it('is undone to the byte', async () => {
    const { kept, away } = await aPair()
    const ctx = await test.context()
    const before = await customerRows(ctx)
    for (const take of [[], ['name', 'email', 'phone', 'language']] as const) {
      const mergeId = await merge(kept, away, take)
      expect(await customerRows(ctx)).not.toEqual(before)
      expect(await undo(mergeId)).toEqual({ mergedAwayId: away, changedSince: [] })
      expect(await customerRows(ctx)).toEqual(before)
    }
  })

  it('and undone the other way round as well', async () => {
    const { kept, away } = await aPair()
    const ctx = await test.context()
    const before = await customerRows(ctx)
    await undo(await merge(away, kept, ['email']))
    expect(await customerRows(ctx)).toEqual(before)
  })

  it('keeps what changed since: only the customer goes back', async () => {
    const { kept, away, awayLead, b } = await aPair()
    const ctx = await test.context()
    const mergeId = await merge(kept, away, ['name'])
    await test.payload.update({ collection: 'leads', id: awayLead, data: { notes: 'Called since.' } })
    await test.payload.update({ collection: 'customers', id: kept, data: { name: 'Demo Renamed' } })
    const arrived = await receive({ email: b, phone: '' })
    const leadBefore = await rowOf<Record<string, unknown>>(
      ctx,
      sql`SELECT to_jsonb(l) - 'customer_id' AS row FROM leads l WHERE id = ${awayLead}`,
    )
    expect(await undo(mergeId)).toEqual({ mergedAwayId: away, changedSince: ['name'] })
    expect(await customerOf(awayLead)).toBe(away)
    expect(
      await rowOf(ctx, sql`SELECT to_jsonb(l) - 'customer_id' AS row FROM leads l WHERE id = ${awayLead}`),
    ).toEqual(leadBefore)
    expect(await test.payload.findByID({ collection: 'customers', id: kept, depth: 0 })).toMatchObject({
      name: 'Demo Renamed',
    })
    // What came in for the one customer there was then stays with that customer.
    expect(await customerOf(arrived)).toBe(kept)
    expect(await findCustomerByAddress(ctx, { email: b })).toEqual({ byEmail: away, byPhone: [] })
  })

  it('is undone with a day’s work in between: both are as they were, and the work is where it was done', async () => {
    const { kept, away, third, awayLead, b } = await aPair()
    const ctx = await test.context()
    const before = await customerRows(ctx)
    const mergeId = await merge(kept, away, ['phone'])
    const tag = await test.payload.create({ collection: 'customer-tags', data: { name: newId(), colour: 'red' } })
    await tagCustomer(await test.context(), { customerId: kept, add: [String(tag.id)] })
    await addRelation(await test.context(), { firstId: kept, secondId: third, kind: 'companion' })
    await recordConsent(await test.context(), {
      ...{ customerId: kept, purpose: 'marketing' as const, granted: false, source: 'Phone' },
    })
    await addActivity(await test.context(), { leadId: awayLead, type: 'note', detail: 'Called since.' })
    const arrived = await receive({ email: b, phone: '' })
    const between = await customerRows(ctx)
    expect(await undo(mergeId)).toEqual({ mergedAwayId: away, changedSince: [] })
    const after = await customerRows(ctx)
    const gone = (table: string) => before[table]?.filter((row) => !after[table]?.includes(row))
    const made = (table: string) => after[table]?.filter((row) => !before[table]?.includes(row)) ?? []
    for (const table of Object.keys(before)) {
      // The kept customer alone carries the mark of having been worked on since.
      expect([table, gone(table)?.length]).toEqual([table, table === 'customers' ? 1 : 0])
      if (table !== 'customers') expect(made(table).filter((row) => !between[table]?.includes(row))).toEqual([])
    }
    expect(Object.fromEntries(Object.keys(before).map((table) => [table, made(table).length]))).toMatchObject({
      ...{ customers: 1, leads: 1, customers_rels: 1, customer_relations: 1, consent_records: 1, lead_submissions: 1 },
      ...{ quotes: 0, bookings: 0, customer_identities: 0 },
    })
    expect(await customerOf(arrived)).toBe(kept)
    expect(await test.payload.findByID({ collection: 'customers', id: kept, depth: 0 })).toMatchObject({ phone: null })
  })

  it('takes along what comes in while it happens', async () => {
    const { kept, away } = await aPair()
    const ctx = await test.context()
    await merge(kept, away)
    const id = await inbound(away)
    expect(await rowOf(ctx, sql`SELECT customer_id AS id FROM inbound_messages WHERE id = ${id}`)).toEqual({ id: kept })
  })

  it('and its undoing have the two compared anew', async () => {
    const ctx = await test.context()
    const phone = '+84 90 777 66 55'
    const [one, other, namesake] = [
      await aCustomer({ name: 'Demo Quartz Feldspar' }),
      await aCustomer({ name: 'Demo Basalt Gneiss', phoneTyped: phone }),
      await aCustomer({ name: 'Demo Quartz Feldspar Senior', phoneTyped: phone }),
    ]
    const relay = relayTo(test, [suggestDuplicatesOfMerged, suggestDuplicatesOfUnmerged])
    await relay()
    const mergeId = await merge(one, other)
    await relay()
    const scoreOf = () =>
      rowOf<{ score: number }>(
        ctx,
        sql`SELECT score::int FROM duplicate_suggestions WHERE least(${one}::uuid, ${namesake}::uuid) = customer_a_id AND greatest(${one}::uuid, ${namesake}::uuid) = customer_b_id`,
      )
    expect(await scoreOf()).toEqual({ score: 90 })
    await undo(mergeId)
    await relay()
    expect(await scoreOf()).toEqual({ score: 40 })
  })

  it('is refused for one record, for one that was merged before, and for an unknown one', async () => {
    const { kept, away, third } = await aPair()
    await expect(merge(kept, kept)).rejects.toMatchObject({ code: 'merge-with-itself' })
    await expect(merge(kept, newId())).rejects.toMatchObject({ code: 'not-found' })
    await merge(kept, away)
    await expect(merge(third, away)).rejects.toMatchObject({ code: 'already-merged' })
    await expect(merge(away, third)).rejects.toMatchObject({ code: 'already-merged' })
  })

  it('is not undone twice, nor before a later merge, nor where an address is taken; nothing has changed then', async () => {
    const { kept, away, third, b } = await aPair()
    const ctx = await test.context()
    const first = await merge(kept, away)
    const second = await merge(third, kept)
    const standing = await customerRows(ctx)
    await expect(undo(first)).rejects.toMatchObject({
      code: 'merge-not-newest',
      detail: expect.stringContaining('Demo Third'),
    })
    expect(await customerRows(ctx)).toEqual(standing)
    await undo(second)
    await test.payload.update({ collection: 'customers', id: kept, data: { email: b } })
    await expect(undo(first)).rejects.toMatchObject({ code: 'merge-undo-blocked', detail: expect.stringContaining(b) })
    await test.payload.update({ collection: 'customers', id: kept, data: { email: null } })
    await undo(first)
    await expect(undo(first)).rejects.toMatchObject({ code: 'merge-already-undone' })
  })

  it('leads the merged ones of the merged one to whom is kept', async () => {
    const [one, two, three] = [await aCustomer(), await aCustomer(), await aCustomer()]
    const ctx = await test.context()
    await merge(two, three)
    const before = await customerRows(ctx)
    const last = await merge(one, two)
    expect(await rowOf(ctx, sql`SELECT merged_into_id AS id FROM customers WHERE id = ${three}`)).toEqual({ id: one })
    await undo(last)
    expect(await customerRows(ctx)).toEqual(before)
  })

  it('loses nothing to requests and merges that come at once', async () => {
    const { kept, away, a, b } = await aPair()
    const ctx = await test.context()
    const requests = Array.from({ length: 8 }, (_, index) => receive({ email: index % 2 ? a : b, phone: '' }))
    const merges = [merge(kept, away), merge(away, kept)].map((each) =>
      each.then(
        () => 'merged',
        ({ code }) => code,
      ),
    )
    const leads = await Promise.all(requests)
    expect((await Promise.all(merges)).toSorted()).toEqual(['already-merged', 'merged'])
    const row = await rowOf<{ id: string }>(
      ctx,
      sql`SELECT id FROM customers WHERE id IN (${kept}, ${away}) AND merged_into_id IS NULL`,
    )
    expect(new Set(await Promise.all(leads.map(customerOf)))).toEqual(new Set([row?.id]))
  })

  it('refuses an address that is another customer’s, also where a merge brought it', async () => {
    const { kept, away, b } = await aPair()
    await merge(kept, away)
    await expect(aCustomer({ email: b })).rejects.toMatchObject({ status: 409 })
  })
})
