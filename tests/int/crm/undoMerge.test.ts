import { describe, expect, it } from '@jest/globals'
import { suggestDuplicatesOfMerged, suggestDuplicatesOfUnmerged } from '@/jobs/crm/suggestDuplicates'
import { addActivity } from '@/src/commands/crm/addActivity'
import { addRelation } from '@/src/commands/crm/addRelation'
import { recordConsent } from '@/src/commands/crm/recordConsent'
import { tagCustomer } from '@/src/commands/crm/tagCustomer'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { findCustomerByAddress } from '@/src/queries/crm/findCustomerByAddress'
import { customerDoubles } from '@/tests/support/customerDoubles'
import { customerRows } from '@/tests/support/customerRows'
import { relayTo } from '@/tests/support/relayTo'
import { withTestPayload } from '@/tests/support/testPayload'

describe('a merge', () => {
  const test = withTestPayload()
  const { aCustomer, receive, customerOf, merge, undo, aPair } = customerDoubles(test)

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

  it('is undone the other way round as well', async () => {
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

  it('has the two compared anew, as the merge had', async () => {
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
})
