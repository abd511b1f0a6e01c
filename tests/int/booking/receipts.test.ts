import { describe, expect, it } from '@jest/globals'
import { acceptShortfall } from '@/src/commands/booking/acceptShortfall'
import { cancelBooking } from '@/src/commands/booking/cancelBooking'
import { type Receipt, recordReceipt } from '@/src/commands/booking/recordReceipt'
import { recordRefund } from '@/src/commands/booking/recordRefund'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { bookingFacts } from '@/tests/support/bookingFacts'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2026-11-24T02:00:00Z')
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })

describe('receipts recorded by hand', () => {
  const test = withTestPayload()
  let made = 0
  const receipt = (bookingId: string, given: Partial<Receipt> = {}): Receipt => {
    made += 1
    return {
      bookingId,
      method: 'bank_transfer',
      amount: usd(30_000),
      receivedOn: '2026-11-23',
      reference: `transfer ${made}`,
      confirmedBy: null,
      ...given,
    }
  }
  const opened = async () => {
    const ctx = await test.context({ now })
    const booking = await aBooking(ctx)
    const record = (given: Partial<Receipt> = {}) => recordReceipt(ctx, receipt(booking.bookingId, given))
    return { ctx, ...booking, record, facts: () => bookingFacts(ctx, booking.bookingId) }
  }

  it('confirm the booking with the deposit, and win the lead', async () => {
    const { record, facts } = await opened()
    await record()
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      stage: 'won',
      paid: 30_000,
      allocated: 30_000,
      net: 30_000,
      rows: [
        [30_000, 'paid'],
        [0, 'planned'],
      ],
      payments: [{ method: 'bank_transfer', status: 'succeeded', received: 30_000, needs_review: false }],
      events: ['payment.received', 'booking.confirmed'],
    })
  })

  it('write one audit entry each, and a line on the lead', async () => {
    const { ctx, record, bookingId, leadId } = await opened()
    const { paymentId } = await record()
    expect(
      await rowsOf(
        ctx.req,
        sql`SELECT action FROM audit_events WHERE entity_id IN (${paymentId}, ${bookingId}) AND action <> 'booking.created' ORDER BY at`,
      ),
    ).toEqual([{ action: 'payment.received' }, { action: 'booking.confirmed' }])
    expect(
      await rowsOf(
        ctx.req,
        sql`SELECT type, detail FROM lead_activities WHERE lead_id = ${leadId} AND type = 'payment'`,
      ),
    ).toMatchObject([{ type: 'payment', detail: expect.stringMatching(/^\$300\.00 received by bank transfer/) }])
  })

  it('leave a booking pending while the deposit is short, and add up', async () => {
    const { record, facts } = await opened()
    await record({ amount: usd(29_000) })
    expect(await facts()).toMatchObject({
      status: 'pending',
      stage: 'proposal_sent',
      rows: [
        [29_000, 'due'],
        [0, 'planned'],
      ],
    })
    await record({ amount: usd(1_000) })
    expect(await facts()).toMatchObject({ status: 'confirmed', paid: 30_000, allocated: 30_000 })
  })

  it('send a surplus to the next row, and flag what is more than the booking costs', async () => {
    const { record, facts } = await opened()
    await record({ amount: usd(45_000) })
    expect(await facts()).toMatchObject({
      rows: [
        [30_000, 'paid'],
        [15_000, 'planned'],
      ],
      paid: 45_000,
    })
    await record({ amount: usd(60_000) })
    expect(await facts()).toMatchObject({
      rows: [
        [30_000, 'paid'],
        [70_000, 'paid'],
      ],
      paid: 105_000,
      allocated: 100_000,
      net: 105_000,
      events: ['payment.received', 'booking.confirmed', 'payment.received', 'payment.needs_review: more-than-planned'],
    })
  })

  it('are refused in another currency, without an amount, from the future, or twice', async () => {
    const { record, facts } = await opened()
    await expect(record({ amount: { amountMinor: 100, currency: 'EUR' } })).rejects.toMatchObject({
      code: 'currency-mismatch',
    })
    await expect(record({ amount: usd(0) })).rejects.toMatchObject({ code: 'invalid-amount' })
    await expect(record({ receivedOn: '2026-11-25' })).rejects.toMatchObject({ code: 'invalid-date' })
    await expect(record({ receivedOn: '2026-02-30' })).rejects.toMatchObject({ code: 'invalid-date' })
    await expect(record({ bookingId: 'nonsense' })).rejects.toMatchObject({ code: 'not-found' })
    await record({ reference: 'the same' })
    await expect(record({ reference: 'the same' })).rejects.toMatchObject({ code: 'receipt-already-recorded' })
    expect((await facts()).payments).toHaveLength(1)
  })

  it('are one when eight people record the same transfer at once', async () => {
    const { record, facts } = await opened()
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => record({ reference: 'at once' })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await facts()).toMatchObject({ paid: 30_000, events: ['payment.received', 'booking.confirmed'] })
  })

  it('are all kept when several different ones come at once', async () => {
    const { record, facts } = await opened()
    await Promise.all(Array.from({ length: 6 }, () => record({ amount: usd(10_000) })))
    const { events, ...rest } = await facts()
    expect(rest).toMatchObject({ paid: 60_000, allocated: 60_000, status: 'confirmed' })
    expect(events.filter((type) => type === 'booking.confirmed')).toHaveLength(1)
  })

  it('are recorded on a cancelled booking, which stays cancelled and asks staff to look', async () => {
    const { ctx, bookingId, record, facts } = await opened()
    await cancelBooking(ctx, { bookingId, reason: 'Changed their mind' })
    await record()
    expect(await facts()).toMatchObject({
      status: 'cancelled',
      stage: 'proposal_sent',
      paid: 30_000,
      events: ['booking.cancelled', 'payment.received', 'payment.needs_review: booking-cancelled'],
    })
    await expect(cancelBooking(ctx, { bookingId, reason: 'again' })).rejects.toMatchObject({
      code: 'illegal-transition',
    })
  })

  it('keep nothing when the transaction fails', async () => {
    const { ctx, bookingId, facts } = await opened()
    const before = await facts()
    await expect(
      recordReceipt(ctx, receipt(bookingId, { confirmedBy: '00000000-0000-7000-8000-000000000000' })),
    ).rejects.toThrow()
    expect(await facts()).toEqual(before)
  })

  it('confirm when finance accepts what a bank kept', async () => {
    const { ctx, rows, record, facts } = await opened()
    const planRowId = rows[0]?.id ?? ''
    await expect(acceptShortfall(ctx, { planRowId, reason: 'fee' })).rejects.toMatchObject({ code: 'nothing-received' })
    await record({ amount: usd(29_750) })
    expect(await acceptShortfall(ctx, { planRowId, reason: 'The bank kept 2.50.' })).toMatchObject({
      bookingStatus: 'confirmed',
    })
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      paid: 29_750,
      rows: [
        [29_750, 'paid'],
        [0, 'planned'],
      ],
    })
    await expect(acceptShortfall(ctx, { planRowId, reason: 'again' })).rejects.toMatchObject({ code: 'plan-row-paid' })
    await record({ amount: usd(70_000) })
    expect(await facts()).toMatchObject({
      paid: 99_750,
      rows: [
        [29_750, 'paid'],
        [70_000, 'paid'],
      ],
    })
  })

  it('go back in part and in whole, and open the plan again', async () => {
    const { ctx, record, facts } = await opened()
    const { paymentId } = await record({ amount: usd(50_000) })
    const back = (amountMinor: number, refundedOn = '2026-11-24') =>
      recordRefund(ctx, { paymentId, amount: usd(amountMinor), reason: 'Shorter trip', refundedOn, reference: 'back' })
    await expect(back(50_001)).rejects.toMatchObject({ code: 'refund-exceeds-payment' })
    await expect(back(1, '2026-12-24')).rejects.toMatchObject({ code: 'invalid-date' })
    await back(30_000)
    expect(await facts()).toMatchObject({
      status: 'confirmed',
      paid: 20_000,
      allocated: 20_000,
      rows: [
        [20_000, 'due'],
        [0, 'planned'],
      ],
      payments: [{ status: 'partially_refunded', refunded: 30_000 }],
    })
    await back(20_000)
    expect(await facts()).toMatchObject({ paid: 0, allocated: 0, net: 0, payments: [{ status: 'refunded' }] })
    await expect(back(1)).rejects.toMatchObject({ code: 'payment-not-refundable' })
  })
})
