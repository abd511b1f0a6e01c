import { describe, expect, it } from '@jest/globals'
import { movedReferences, stayingReferences, treatedReferences } from '@/src/commands/crm/customerReferences'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { findCustomerByAddress } from '@/src/queries/crm/findCustomerByAddress'
import { customerDoubles } from '@/tests/support/customerDoubles'
import { referencesToCustomers } from '@/tests/support/customerRows'
import { withTestPayload } from '@/tests/support/testPayload'

describe('merging two customers', () => {
  const test = withTestPayload()
  const { aCustomer, receive, customerOf, merge, inbound, aPair } = customerDoubles(test)

  it('knows every reference to a customer that the database has; a new one belongs in customerReferences', async () => {
    const known = [
      ...movedReferences.map(({ table, column }) => `${table}.${column}`),
      ...treatedReferences,
      ...stayingReferences,
    ]
    expect(known.toSorted()).toEqual((await referencesToCustomers(await test.context())).toSorted())
  })

  it('moves everything, keeps both addresses, fills what was missing and leaves a tombstone', async () => {
    const { kept, away, third, a, b, awayLead, tags } = await aPair()
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

  it('takes along what comes in while it happens', async () => {
    const { kept, away } = await aPair()
    const ctx = await test.context()
    await merge(kept, away)
    const id = await inbound(away)
    expect(await rowOf(ctx, sql`SELECT customer_id AS id FROM inbound_messages WHERE id = ${id}`)).toEqual({ id: kept })
  })

  it('is refused for one record, for one that was merged before, and for an unknown one', async () => {
    const { kept, away, third } = await aPair()
    await expect(merge(kept, kept)).rejects.toMatchObject({ code: 'merge-with-itself' })
    await expect(merge(kept, newId())).rejects.toMatchObject({ code: 'not-found' })
    await merge(kept, away)
    await expect(merge(third, away)).rejects.toMatchObject({ code: 'already-merged' })
    await expect(merge(away, third)).rejects.toMatchObject({ code: 'already-merged' })
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
