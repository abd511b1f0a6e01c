import { beforeAll, describe, expect, it } from '@jest/globals'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { contentOf } from '@/src/domain/quote/contentOf'
import { explainCharge } from '@/src/domain/quote/explainPrice'
import { newId } from '@/src/platform/newId'
import { priceOfVersion } from '@/src/queries/quote/priceOfVersion'
import { readPricingFacts } from '@/src/queries/quote/readPricingFacts'
import { aDraftQuote } from '@/tests/factories/quotes'
import { aComponent, aRateCardDraft } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2027-01-15T03:00:00Z')

describe('a markup rule for a place', () => {
  const test = withTestPayload()
  const places: string[] = []
  let card: Awaited<ReturnType<typeof aRateCardDraft>>

  beforeAll(async () => {
    const country = await test.payload.create({ collection: 'destinations', data: { name: 'Vietnam' } })
    for (const name of ['Ha Long', 'Hanoi']) {
      const data = { name, destination: country.id, kind: 'city' as const }
      places.push((await test.payload.create({ collection: 'places', data })).id)
    }
    const ctx = await test.context({ now })
    card = await aRateCardDraft(ctx)
    await activateRateCardVersion(ctx, { versionId: card.versionId })
    await test.payload.update({ collection: 'components', id: card.componentId, data: { place: places[0] } })
    await markup({ level: 'default', percent: '25' })
  })

  const markup = (data: object) =>
    test.payload.create({ collection: 'markup-rules', data: { name: newId(), ...data } as never, depth: 0 })

  const aQuote = async () => {
    const ctx = await test.context({ now })
    const sleepers = ['one', 'two'].map((travelerId) => ({ travelerId, extraBed: false }))
    return aDraftQuote(ctx, {
      startDate: '2027-03-10',
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
          rooms: [{ id: 'room', roomTypeId: 'deluxe', occupancy: 'DBL', sleepers }],
        },
      ],
    })
  }
  const read = (id: string) => test.payload.findByID({ collection: 'quote-versions', id, depth: 0 })
  const priced = async (id: string) => {
    const version = await read(id)
    return (await priceOfVersion(await test.context({ now }), { version, content: contentOf(version) })).shown
  }
  const factStatements = async (id: string) => {
    const content = contentOf(await read(id))
    const ctx = await test.context({ now })
    return (await statementsDuring(() => readPricingFacts(ctx, content))).length
  }

  it('marks up what is there from now on, says so, and leaves what was sent before', async () => {
    const [sent, draft] = [await aQuote(), await aQuote()]
    const ctx = await test.context({ now })
    await sendQuote(ctx, { versionId: sent.versionId })
    // Two nights at 80.00 and 25 % are 200.00.
    expect((await priced(draft.versionId)).quote.total.amountMinor).toBe(20_000)
    const before = await factStatements(draft.versionId)

    await markup({ level: 'destination_and_season', place: places[0], percent: '50', name: 'Bay' })
    // At 50 % they are 240.00; one statement more asks where the components are.
    const shown = await priced(draft.versionId)
    expect(shown.quote.total.amountMinor).toBe(24_000)
    expect(shown.lines.flatMap(({ charges }) => charges.map(explainCharge))[0]).toContain(
      'marked up 50 % by “Bay”, the rule for destination and season (Ha Long)',
    )
    expect(await factStatements(draft.versionId)).toBe(before + 1)
    expect((await priced(sent.versionId)).quote.total.amountMinor).toBe(20_000)

    // What is sent now stays so when the hotel moves away; a draft follows it.
    const later = await aQuote()
    await sendQuote(ctx, { versionId: later.versionId })
    await test.payload.update({ collection: 'components', id: card.componentId, data: { place: places[1] } })
    expect((await priced(later.versionId)).quote.total.amountMinor).toBe(24_000)
    expect((await priced(draft.versionId)).quote.total.amountMinor).toBe(20_000)
  })

  it('with a route asks where a journey begins, and only a journey begins anywhere', async () => {
    const ride = await aComponent(test.payload, { type: 'transfer', place: places[0], placeFrom: places[1] })
    expect(ride).toMatchObject({ placeFrom: places[1] })
    const stay = await test.payload.update({
      collection: 'components',
      id: ride.id,
      data: { type: 'activity' },
      depth: 0,
    })
    expect(stay).toMatchObject({ place: places[0], placeFrom: null })
  })
})
