import { describe, expect, it } from '@jest/globals'
import { receiveLead } from '@/src/commands/crm/receiveLead'
import type { LeadRequest } from '@/src/domain/crm/leadRequest'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { statementsDuring } from '@/tests/support/countQueries'
import { leadRequest, submission } from '@/tests/support/leadRequest'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestPayload } from '@/tests/support/testPayload'

describe('receiveLead', () => {
  const test = withTestPayload()
  const receive = async (
    given: Partial<LeadRequest> = {},
    { key = null, now }: { key?: string | null; now?: Date } = {},
  ) => {
    const ctx = await test.context({ now })
    const { answer } = await receiveLead(ctx, { request: leadRequest(given), submission, key })
    return answer.lead_id
  }
  const customerOf = async (leadId: string) => {
    const ctx = await test.context()
    return rowOf<Record<string, unknown>>(
      ctx,
      sql`SELECT c.*, l.customer_differences AS differences,
                 ARRAY(SELECT unnest(ARRAY[d.customer_a_id, d.customer_b_id])::text FROM duplicate_suggestions d WHERE c.id IN (d.customer_a_id, d.customer_b_id) EXCEPT SELECT c.id::text) AS suggestions
          FROM leads l JOIN customers c ON c.id = l.customer_id WHERE l.id = ${leadId}`,
    )
  }

  it('writes everything a lead consists of, once', async () => {
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const consent = { contact: true, marketing: false }
    const leadId = await receive({ email: 'whole@example.com', consent }, { key: newId() })
    const after = await tableCounts(ctx)
    const written = Object.fromEntries(
      Object.entries(after).flatMap(([name, count]) =>
        count === before[name] ? [] : [[name, count - (before[name] ?? 0)]],
      ),
    )
    expect(written).toEqual({
      audit_events: 1,
      consent_records: 2,
      customer_identities: 1,
      customers: 1,
      domain_events: 2,
      idempotency_keys: 1,
      lead_activities: 2,
      lead_clocks: 1,
      lead_submissions: 1,
      leads: 1,
      tasks: 1,
    })
    expect(
      await rowOf(ctx, sql`SELECT action, entity, actor_kind FROM audit_events WHERE entity_id = ${leadId}`),
    ).toEqual({ action: 'lead.received', entity: 'leads', actor_kind: 'system' })
  })

  it('needs at most five statements between BEGIN and COMMIT, and three without a key', async () => {
    const ctx = await test.context()
    const run = async (key: string | null) => {
      const request = leadRequest({ email: 'counted@example.com', phone: '+84901112233' })
      const statements = await statementsDuring(() => receiveLead(ctx, { request, submission, key }))
      return statements.filter((text) => !/^(begin|commit)/i.test(text)).length
    }
    expect(await run(newId())).toBe(5)
    expect(await run(null)).toBe(3)
  })

  it('finds the customer by e-mail in any case, shows what differs, overwrites nothing and adds no address', async () => {
    const first = await receive({ email: 'known@example.com', name: 'Demo Known' })
    const second = await receive({
      email: 'KNOWN@example.com',
      name: 'Demo Other',
      phone: '+33 1 23 45 67 89',
      language: 'fr',
    })
    const customer = await customerOf(second)
    expect(customer).toMatchObject({
      id: (await customerOf(first))?.id,
      name: 'Demo Known',
      phone: null,
      phone_typed: null,
      language: 'en',
      differences: [
        { field: 'name', known: 'Demo Known', submitted: 'Demo Other' },
        { field: 'phone', known: null, submitted: '+33123456789' },
        { field: 'language', known: 'en', submitted: 'fr' },
      ],
    })
  })

  it('finds the customer by phone where the e-mail is new, and keeps their e-mail', async () => {
    const first = await receive({ email: 'by-phone@example.com', phone: '+84 91 000 00 01' })
    const second = await receive({ email: 'new-one@example.com', phone: '0084910000001' })
    expect(await customerOf(second)).toMatchObject({
      id: (await customerOf(first))?.id,
      email: 'by-phone@example.com',
      differences: [{ field: 'email', known: 'by-phone@example.com', submitted: 'new-one@example.com' }],
    })
  })

  it('lets the e-mail win over the phone, and suggests the other once', async () => {
    const mine = await customerOf(await receive({ email: 'wins@example.com' }))
    const other = await customerOf(await receive({ email: 'other@example.com', phone: '+84910000002' }))
    await receive({ email: 'wins@example.com', phone: '+84910000002' })
    const again = await customerOf(await receive({ email: 'wins@example.com', phone: '+84910000002' }))
    expect(again).toMatchObject({ id: mine?.id, suggestions: [other?.id] })
  })

  it('makes one customer of ten who come at once, sharing e-mail or phone', async () => {
    const phone = '+84910000003'
    const request = (index: number) =>
      index % 2 ? { email: 'crowd@example.com', phone } : { email: `crowd${index}@example.com`, phone }
    await Promise.all(Array.from({ length: 10 }, (_, index) => receive(request(index))))
    const ctx = await test.context()
    expect(await rowsOf(ctx, sql`SELECT count(*)::int AS made FROM customers WHERE phone = ${phone}`)).toEqual([
      { made: 1 },
    ])
  })

  it('gives two working hours, over the night and the Sunday', async () => {
    // Saturday 17:30 in Ho Chi Minh City.
    const now = new Date('2026-11-28T10:30:00Z')
    const leadId = await receive({ email: 'late@example.com' }, { now })
    const ctx = await test.context()
    const row = await rowOf<{ sla: string; due: string }>(
      ctx,
      sql`SELECT l.sla_due_at AS sla, t.due_at AS due FROM leads l JOIN tasks t ON t.lead_id = l.id WHERE l.id = ${leadId}`,
    )
    expect(new Date(row?.sla ?? '').toISOString()).toBe('2026-11-30T03:30:00.000Z')
    expect(row?.due).toBe(row?.sla)
  })

  it.each(['tasks', 'lead_clocks', 'consent_records', 'domain_events', 'idempotency_keys'])(
    'keeps nothing when %s refuses',
    async (table) => {
      const ctx = await test.context()
      const before = await tableCounts(ctx)
      const name = sql.identifier(table)
      await rowsOf(ctx, sql`ALTER TABLE ${name} ADD CONSTRAINT refuses CHECK (false) NOT VALID`)
      try {
        const given = { email: `refused-${table}@example.com`, consent: { contact: true } }
        await expect(receive(given, { key: newId() })).rejects.toThrow()
      } finally {
        await rowsOf(ctx, sql`ALTER TABLE ${name} DROP CONSTRAINT refuses`)
      }
      expect(await tableCounts(ctx)).toEqual(before)
    },
  )
})
