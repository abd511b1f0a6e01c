import { beforeAll, describe, expect, it } from '@jest/globals'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { openVersion } from '@/src/commands/quote/openVersion'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { changeSentences } from '@/src/documents/quote/changeSentences'
import { offerOf } from '@/src/queries/quote/offerOf'
import { versionComparison } from '@/src/queries/quote/versionComparison'
import { aDraftQuote, release } from '@/tests/factories/quotes'
import { aRateCardDraft, price } from '@/tests/factories/suppliers'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2027-01-15T03:00:00Z')
const roomType = { adultsMax: 2, childrenMax: 1, infantsMax: 1 }

describe('two versions side by side', () => {
  const test = withTestPayload()
  let first: Awaited<ReturnType<typeof aDraftQuote>>
  let secondId = ''

  const read = async (id: string) =>
    test.payload.findByID({ collection: 'quote-versions', id, depth: 0, overrideAccess: true })
  const compare = async (id: string, fromId: string | null = null) =>
    versionComparison(await test.context({ now }), { version: await read(id), fromId })

  beforeAll(async () => {
    const ctx = await test.context({ now })
    const { payload } = test
    const card = await aRateCardDraft(ctx, {
      roomTypes: [
        { ...roomType, code: 'standard', name: 'Standard cabin' },
        { ...roomType, code: 'deluxe', name: 'Deluxe cabin' },
      ],
      seasons: [],
      prices: [price({ roomTypeId: 'standard', amountMinor: 8_000 }), price({ amountMinor: 11_360 })],
    })
    await activateRateCardVersion(ctx, { versionId: card.versionId })
    await payload.create({
      collection: 'markup-rules',
      data: { name: 'House markup', level: 'default', percent: '25', active: true },
    })
    const sleepers = ['one', 'two'].map((travelerId) => ({ travelerId, extraBed: false }))
    const room = { id: 'room', roomTypeId: 'standard', occupancy: 'DBL' as const, sleepers }
    first = await aDraftQuote(ctx, {
      startDate: '2027-03-10',
      validUntil: '2027-01-29T16:59:00Z',
      pricingMode: 'lines',
      granularity: 'lines',
      party: ['one', 'two'].map((key) => ({ key, kind: 'adult' as const, age: 40, paying: true })),
      lines: [
        {
          component: 'accommodation',
          label: 'Night on the bay',
          dayNumber: 1,
          days: 2,
          quantity: 1,
          supplied: card.componentId,
          rateCardVersion: card.versionId,
          rooms: [room],
        },
      ],
    })
    await sendQuote(ctx, { versionId: first.versionId })
    await release(ctx, first)
    secondId = (await openVersion(ctx, { quoteId: first.quoteId })).versionId
    const { lines } = await read(secondId)
    await payload.update({
      collection: 'quote-versions',
      id: secondId,
      data: {
        depositPercent: 50,
        lines: lines?.map((line) => ({ ...line, rooms: [{ ...room, roomTypeId: 'deluxe' }] })),
      },
    })
  }, 60_000)

  // Two nights: 2 × 80.00 × 1.25 = 200.00 in the standard cabin, 2 × 113.60 × 1.25 = 284.00 in the deluxe one: 84.00 more.
  it('say in the customer’s words that the cabin is a better one, and what it costs more', async () => {
    const { changes, from, to } = await compare(secondId)
    expect(changeSentences(changes, 'en')).toEqual([
      'Day 1: Night on the bay: Deluxe cabin instead of Standard cabin; +$84',
      'Total $284 instead of $200; +$84',
      'The payment plan is a new one',
    ])
    expect(from).toMatchObject({ number: 1, status: 'sent', net: { amountMinor: 16_000 }, marginPercent: 20 })
    expect(to).toMatchObject({ number: 2, status: 'draft', margin: { amountMinor: 5_680 } })
  })

  it('each tell the customer which cabin it is', async () => {
    const roomsOf = async (versionId: string) =>
      (await offerOf(await test.context({ now }), { versionId })).offer?.view.stays.map(({ rooms }) => rooms)
    expect(await roomsOf(first.versionId)).toEqual([['Standard cabin']])
    expect(await roomsOf(secondId)).toEqual([['Deluxe cabin']])
  })

  it('are the one before unless another is named, the next for the first, and never one of another quote', async () => {
    expect((await compare(secondId, first.versionId)).from?.id).toBe(first.versionId)
    expect((await compare(first.versionId)).from?.id).toBe(secondId)
    const other = await aDraftQuote(await test.context({ now }))
    expect((await compare(secondId, other.versionId)).from?.id).toBe(first.versionId)
    expect((await compare(secondId, secondId)).from?.id).toBe(first.versionId)
    expect(await compare(other.versionId)).toMatchObject({ from: null, changes: [] })
  })
})
