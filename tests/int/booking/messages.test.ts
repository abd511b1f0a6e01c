import { beforeAll, describe, expect, it } from '@jest/globals'
import { tellOfConfirmation } from '@/jobs/booking/tellOfConfirmation'
import { tellOfPayment } from '@/jobs/booking/tellOfPayment'
import { recordReceipt } from '@/src/commands/booking/recordReceipt'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aBooking } from '@/tests/factories/aBooking'
import { relayTo } from '@/tests/support/relayTo'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('what a customer and the owner are told of a booking', () => {
  const test = withTestPayload()
  const consumers = [tellOfPayment, tellOfConfirmation]
  let ownerId = ''

  beforeAll(async () => {
    await ensureTemplates(await test.context())
    ownerId = (await addStaff(test.payload, { roles: ['sales'], email: 'demo.sales@staff.example' })).id
  })

  const told = async (bookingId: string) =>
    rowsOf<{ template_key: string; to: string; subject: string; body_text: string; status: string }>(
      (await test.context()).req,
      sql`SELECT template_key, "to", subject, body_text, status FROM messages WHERE booking_id = ${bookingId} ORDER BY template_key`,
    )
  const paid = async (given: Parameters<typeof aBooking>[1] = {}) => {
    const ctx = await test.context({ now: new Date('2026-11-24T02:00:00Z') })
    const booking = await aBooking(ctx, { ownerId, ...given })
    await recordReceipt(ctx, {
      bookingId: booking.bookingId,
      method: 'bank_transfer',
      amount: { amountMinor: 30_000, currency: 'USD' },
      receivedOn: '2026-11-23',
      reference: 'r',
      confirmedBy: null,
    })
    return booking
  }

  it('is each of both once, although the jobs run again', async () => {
    const { bookingId, reference } = await paid()
    await relayTo(test, consumers)()
    await relayTo(test, consumers)()
    const messages = await told(bookingId)
    expect(messages.map(({ template_key: key }) => key)).toEqual([
      'booking_confirmed',
      'booking_confirmed_owner',
      'payment_received',
      'payment_received_owner',
    ])
    expect(messages.every(({ status }) => status === 'queued')).toBe(true)
    expect(messages.find(({ template_key: key }) => key === 'payment_received')?.body_text).toContain('$300.00')
    expect(messages.filter(({ to }) => to === 'demo.sales@staff.example')).toHaveLength(2)
    expect(messages.every(({ subject, body_text: body }) => `${subject}${body}`.includes(reference))).toBe(true)
  })

  it('is in the customer’s language, and only to the customer where nobody owns the booking', async () => {
    const { bookingId } = await paid({ language: 'de', ownerId: null })
    await relayTo(test, consumers)()
    const messages = await told(bookingId)
    expect(messages.map(({ template_key: key }) => key)).toEqual(['booking_confirmed', 'payment_received'])
    expect(messages.map(({ body_text: body }) => body).join()).toContain('300,00')
  })
})
