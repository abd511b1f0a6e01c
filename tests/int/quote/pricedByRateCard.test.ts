import { beforeAll, describe, expect, it } from '@jest/globals'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { offerOf } from '@/src/queries/quote/offerOf'
import { aDraftQuote } from '@/tests/factories/quotes'
import { aRateCardDraft } from '@/tests/factories/suppliers'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2027-01-15T03:00:00Z')

describe('a quote priced by a rate card', () => {
  const test = withTestPayload()
  let card: Awaited<ReturnType<typeof aRateCardDraft>>

  beforeAll(async () => {
    const ctx = await test.context({ now })
    card = await aRateCardDraft(ctx)
    await activateRateCardVersion(ctx, { versionId: card.versionId })
    await test.payload.create({
      collection: 'markup-rules',
      data: { name: 'House markup', level: 'default', percent: '25', active: true },
    })
  })

  const draftFrom = async (startDate: string) => {
    const ctx = await test.context({ now })
    const room = { id: 'room', roomTypeId: 'deluxe', occupancy: 'DBL' as const }
    const sleepers = ['one', 'two'].map((travelerId) => ({ travelerId, extraBed: false }))
    const draft = await aDraftQuote(ctx, {
      startDate,
      validUntil: '2027-01-29T16:59:00Z',
      pricingMode: 'lines',
      party: ['one', 'two'].map((key) => ({ key, kind: 'adult' as const, age: 40, paying: true })),
      lines: [
        {
          component: 'accommodation',
          label: 'Deluxe room',
          dayNumber: 1,
          days: 2,
          quantity: 1,
          supplied: card.componentId,
          rateCardVersion: card.versionId,
          rooms: [{ ...room, sleepers }],
        },
      ],
    })
    return { ctx, ...draft }
  }

  it('costs what the card says for each night, marked up: two nights at 80.00 and 25 % are 200.00', async () => {
    const { ctx, versionId } = await draftFrom('2027-03-10')
    const { offer, priced } = await offerOf(ctx, { versionId })
    expect(priced.shown.warnings).toEqual([])
    expect(offer?.view.total).toEqual({ amountMinor: 20_000, currency: 'USD' })
    expect(priced.shown.quote).toMatchObject({ net: { amountMinor: 16_000 }, marginPercent: 20 })
    await sendQuote(ctx, { versionId })
  })

  it('prices each night by its own date across a season’s border: 80.00 and 120.00, marked up, are 250.00', async () => {
    const { ctx, versionId } = await draftFrom('2027-06-30')
    const { offer } = await offerOf(ctx, { versionId })
    expect(offer?.view.total).toEqual({ amountMinor: 25_000, currency: 'USD' })
  })

  it('is not sent beyond the dates the card holds for, and says so', async () => {
    const { ctx, versionId } = await draftFrom('2028-03-10')
    await expect(sendQuote(ctx, { versionId })).rejects.toMatchObject({
      code: 'quote-not-sendable',
      detail: expect.stringContaining('Deluxe room'),
    })
  })
})
