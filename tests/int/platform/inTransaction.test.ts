import { describe, expect, it } from '@jest/globals'
import { audit } from '@/src/platform/audit/audit'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { withTestPayload } from '@/tests/support/testPayload'

describe('inTransaction', () => {
  const test = withTestPayload()
  const counts = async () => {
    const ctx = await test.context()
    const [row] = await rowsOf<{ styles: number; events: number; entries: number }>(
      ctx.req,
      sql`SELECT (SELECT count(*) FROM travel_styles)::int AS styles, (SELECT count(*) FROM domain_events)::int AS events, (SELECT count(*) FROM audit_events)::int AS entries`,
    )
    if (!row) throw new Error('There is always one row of counts.')
    return row
  }

  it('keeps rows, audit entry and event together', async () => {
    const ctx = await test.context()
    const before = await counts()
    await inTransaction(ctx, async (tx) => {
      const style = await tx.payload.create({ collection: 'travel-styles', data: { name: 'Culture' }, req: tx.req })
      await audit(tx.req, { action: 'style.created', entity: 'travel-styles', entityId: style.id })
      await emit(tx.req, { type: 'lead.received', data: { leadId: style.id } })
    })
    expect(await counts()).toEqual({
      styles: before.styles + 1,
      events: before.events + 1,
      entries: before.entries + 1,
    })
  })

  it('keeps nothing when the work throws', async () => {
    const before = await counts()
    const ctx = await test.context()
    const work = inTransaction(ctx, async (tx) => {
      await tx.payload.create({ collection: 'travel-styles', data: { name: 'Beach' }, req: tx.req })
      await emit(tx.req, { type: 'lead.received', data: { leadId: 'x' } })
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await counts()).toEqual(before)
  })

  it('keeps nothing when a failed Local API call was caught', async () => {
    const before = await counts()
    const ctx = await test.context()
    const work = inTransaction(ctx, async (tx) => {
      await emit(tx.req, { type: 'lead.received', data: { leadId: 'y' } })
      await tx.payload.create({ collection: 'travel-styles', data: { name: 'Culture' }, req: tx.req }).catch(() => null)
    })
    await expect(work).rejects.toThrow()
    expect(await counts()).toEqual(before)
  })

  it('throws when the commit fails', async () => {
    const before = await counts()
    const ctx = await test.context()
    await rowsOf(
      ctx.req,
      sql`ALTER TABLE travel_styles ADD CONSTRAINT later UNIQUE (name) DEFERRABLE INITIALLY DEFERRED`,
    )
    const work = inTransaction(ctx, (tx) =>
      rowsOf(
        tx.req,
        sql`INSERT INTO travel_styles (id, name) VALUES (gen_random_uuid(), 'Zoo'), (gen_random_uuid(), 'Zoo')`,
      ),
    )
    await expect(work).rejects.toThrow()
    await rowsOf(ctx.req, sql`ALTER TABLE travel_styles DROP CONSTRAINT later`)
    expect(await counts()).toEqual(before)
  })

  it('refuses changes to the audit trail in the database itself', async () => {
    const ctx = await test.context()
    await expect(rowsOf(ctx.req, sql`UPDATE audit_events SET action = 'x'`)).rejects.toThrow()
    await expect(rowsOf(ctx.req, sql`DELETE FROM audit_events`)).rejects.toThrow()
  })
})
