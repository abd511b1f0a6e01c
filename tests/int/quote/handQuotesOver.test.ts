import { describe, expect, it } from '@jest/globals'
import { handBookingsOver } from '@/src/commands/booking/handBookingsOver'
import { assignLead } from '@/src/commands/crm/assignLead'
import { handQuotesOver } from '@/src/commands/quote/handQuotesOver'
import { recordDeposit } from '@/src/commands/quote/recordDeposit'
import { aSentQuote } from '@/tests/factories/quotes'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

describe('a lead that gets another owner', () => {
  const test = withTestPayload()

  it('takes its quotes and bookings along, once', async () => {
    const quote = await aSentQuote(await test.context())
    const deposit = {
      amount: { amountMinor: 108000, currency: 'USD' },
      receivedOn: '2026-01-15',
      reference: 'BANK 1',
      method: 'bank_transfer',
    } as const
    const { bookingId } = await recordDeposit(await test.context(), { quoteId: quote.quoteId, ...deposit })
    const owner = await addStaff(test.payload, { roles: ['sales'] })
    await assignLead(await test.context(), { leadId: quote.lead.id, ownerId: owner.id })

    for (const _ of ['first delivery', 'second delivery']) {
      await handQuotesOver(await test.context(), { leadId: quote.lead.id })
      await handBookingsOver(await test.context(), { leadId: quote.lead.id })
    }
    expect(
      await test.payload.findByID({ collection: 'quotes', id: quote.quoteId, depth: 0, joins: false }),
    ).toMatchObject({ owner: owner.id })
    expect(
      await test.payload.findByID({ collection: 'bookings', id: bookingId, depth: 0, joins: false }),
    ).toMatchObject({ owner: owner.id })
    const entries = await test.payload.count({
      collection: 'audit-events',
      where: { action: { in: ['quotes.handed_over', 'bookings.handed_over'] } },
    })
    expect(entries.totalDocs).toBe(2)
  })
})
