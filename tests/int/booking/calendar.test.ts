import { describe, expect, it } from '@jest/globals'
import { catchUpBookingsSweep } from '@/jobs/booking/catchUpBookingsSweep'
import { cancelBooking } from '@/src/commands/booking/cancelBooking'
import { recordReceipt } from '@/src/commands/booking/recordReceipt'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { withTestPayload } from '@/tests/support/testPayload'

const noonOf = (date: string) => new Date(`${date}T05:00:00Z`)

describe('what a new day changes', () => {
  const test = withTestPayload()
  const on = async (date: string) => catchUpBookingsSweep.run(await test.context({ now: noonOf(date) }))
  const opened = async () => {
    const ctx = await test.context({ now: noonOf('2026-11-24') })
    const booking = await aBooking(ctx, { startDate: '2027-06-01', endDate: '2027-06-10' })
    const pay = async (amountMinor: number, at = '2026-11-24') =>
      recordReceipt(await test.context({ now: noonOf(at) }), {
        bookingId: booking.bookingId,
        method: 'bank_transfer',
        amount: { amountMinor, currency: 'USD' },
        receivedOn: at,
        reference: `r ${at} ${amountMinor}`,
        confirmedBy: null,
      })
    return { ctx, ...booking, pay, facts: () => bookingFacts(ctx, booking.bookingId) }
  }

  it('plan rows fall due a week ahead and are overdue the day after', async () => {
    const { ctx, pay, facts, bookingId } = await opened()
    await pay(30_000)
    await on('2027-04-09')
    expect((await facts()).rows).toEqual([
      [30_000, 'paid'],
      [0, 'planned'],
    ])
    await on('2027-04-10')
    expect((await facts()).rows).toEqual([
      [30_000, 'paid'],
      [0, 'due'],
    ])
    await on('2027-04-17')
    expect((await facts()).rows).toEqual([
      [30_000, 'paid'],
      [0, 'due'],
    ])
    await on('2027-04-18')
    expect((await facts()).rows).toEqual([
      [30_000, 'paid'],
      [0, 'overdue'],
    ])
    expect(await on('2027-04-19')).toEqual({ bookings: 0 })
    await pay(70_000, '2027-04-20')
    expect((await facts()).rows).toEqual([
      [30_000, 'paid'],
      [70_000, 'paid'],
    ])
    await cancelBooking(ctx, { bookingId, reason: 'Changed their mind' })
  })

  it('the trip begins, ends on the day after its last, and its lead goes on', async () => {
    const { ctx, pay, facts, leadId, bookingId } = await opened()
    await pay(100_000)
    await on('2027-05-31')
    expect(await facts()).toMatchObject({ status: 'confirmed', stage: 'won' })
    await on('2027-06-01')
    expect(await facts()).toMatchObject({ status: 'in_progress' })
    await on('2027-06-10')
    expect(await facts()).toMatchObject({ status: 'in_progress' })
    await on('2027-06-11')
    expect(await facts()).toMatchObject({ status: 'completed', stage: 'post_trip' })
    expect(await on('2027-06-12')).toEqual({ bookings: 0 })
    expect(
      await rowsOf(
        ctx.req,
        sql`SELECT action FROM audit_events WHERE entity = 'bookings' AND entity_id = ${bookingId} ORDER BY at`,
      ),
    ).toEqual(['created', 'confirmed', 'in_progress', 'completed'].map((fact) => ({ action: `booking.${fact}` })))
    expect(
      await rowsOf(
        ctx.req,
        sql`SELECT data->>'to' AS stage FROM lead_activities WHERE lead_id = ${leadId} AND type = 'stage_changed' ORDER BY at`,
      ),
    ).toEqual([{ stage: 'won' }, { stage: 'post_trip' }])
  })

  it('a worker that slept through the trip catches up in one go', async () => {
    const { pay, facts } = await opened()
    await pay(100_000)
    await on('2027-07-01')
    expect(await facts()).toMatchObject({ status: 'completed', stage: 'post_trip' })
  })

  it('a booking without deposit stays pending, a cancelled one is left alone', async () => {
    const pending = await opened()
    const cancelled = await opened()
    await cancelBooking(cancelled.ctx, { bookingId: cancelled.bookingId, reason: 'No' })
    await on('2027-06-05')
    expect(await pending.facts()).toMatchObject({
      status: 'pending',
      rows: [
        [0, 'overdue'],
        [0, 'overdue'],
      ],
    })
    expect(await cancelled.facts()).toMatchObject({
      status: 'cancelled',
      rows: [
        [0, 'due'],
        [0, 'planned'],
      ],
    })
  })
})
