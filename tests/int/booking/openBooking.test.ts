import { describe, expect, it } from '@jest/globals'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { targetOfToken } from '@/src/platform/links/customerLinks'
import { aBooking } from '@/tests/factories/aBooking'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2026-11-24T02:00:00Z')

describe('openBooking', () => {
  const test = withTestPayload()

  it('opens the booking with places, what was accepted, the plan and the link', async () => {
    const ctx = await test.context({ now })
    const made = await aBooking(ctx)
    const booking = await test.payload.findByID({ collection: 'bookings', id: made.bookingId, depth: 0 })
    expect(booking).toMatchObject({
      status: 'pending',
      supplierStatus: 'none',
      totalMinor: 100_000,
      paidMinor: 0,
      currency: 'USD',
      lead: made.leadId,
      quote: made.quoteId,
      acceptedHash: 'a'.repeat(64),
    })
    expect(booking.reference).toMatch(/^B-2026-\d{5}$/)
    expect(booking.travelers?.map(({ category }) => category)).toEqual(['adult', 'adult', 'child'])
    expect(booking.accepted).toMatchObject({ quoteReference: 'Q-2026-00001', inclusions: ['A guide'] })
    expect(made.rows).toMatchObject([
      { kind: 'deposit', label: 'Deposit', amount_minor: 30_000, paid_minor: 0, due_date: '2026-11-24', status: 'due' },
      { kind: 'balance', label: 'Balance', amount_minor: 70_000, due_date: '2027-04-17', status: 'planned' },
    ])
    expect(await targetOfToken(ctx, { kind: 'booking', token: made.linkToken })).toBe(made.bookingId)
  })

  it('writes one audit entry and one event', async () => {
    const ctx = await test.context({ now })
    const { bookingId } = await aBooking(ctx)
    expect(
      await rowsOf(
        ctx.req,
        sql`SELECT action FROM audit_events WHERE entity = 'bookings' AND entity_id = ${bookingId}`,
      ),
    ).toEqual([{ action: 'booking.created' }])
    expect(await rowsOf(ctx.req, sql`SELECT type FROM domain_events WHERE data->>'bookingId' = ${bookingId}`)).toEqual([
      { type: 'booking.created' },
    ])
  })

  it('confirms at once where no deposit is asked for, and wins the lead', async () => {
    const ctx = await test.context({ now })
    const plan = { depositPercent: 0, instalments: [], balanceAnchor: { kind: 'days_before_start', days: 45 } } as const
    const { status, leadId, bookingId, rows } = await aBooking(ctx, { plan })
    expect(status).toBe('confirmed')
    expect(rows).toMatchObject([{ kind: 'balance', amount_minor: 100_000, status: 'planned' }])
    expect(await rowOf(ctx.req, sql`SELECT stage FROM leads WHERE id = ${leadId}`)).toEqual({ stage: 'won' })
    expect(
      await rowsOf(ctx.req, sql`SELECT type FROM domain_events WHERE data->>'bookingId' = ${bookingId} ORDER BY seq`),
    ).toEqual([{ type: 'booking.created' }, { type: 'booking.confirmed' }])
  })

  it('asks for everything now when the trip is closer than its balance date', async () => {
    const ctx = await test.context({ now })
    const { rows, status } = await aBooking(ctx, { startDate: '2026-12-10', endDate: '2026-12-12' })
    expect(status).toBe('pending')
    expect(rows).toMatchObject([{ kind: 'deposit', label: 'Full payment', amount_minor: 100_000, status: 'due' }])
  })

  it('opens a booking whose dates are still open', async () => {
    const ctx = await test.context({ now })
    const { rows } = await aBooking(ctx, { startDate: null, endDate: null })
    expect(rows.map(({ due_date }) => due_date)).toEqual(['2026-11-24', null])
  })

  it('keeps nothing when the plan does not add up', async () => {
    const ctx = await test.context({ now })
    const before = await rowOf(ctx.req, sql`SELECT count(*)::int AS bookings FROM bookings`)
    const plan = { depositPercent: 130, instalments: [], balanceAnchor: { kind: 'on_acceptance' } } as const
    await expect(aBooking(ctx, { plan })).rejects.toMatchObject({ code: 'plan-not-whole' })
    expect(await rowOf(ctx.req, sql`SELECT count(*)::int AS bookings FROM bookings`)).toEqual(before)
  })
})
