import { beforeAll, describe, expect, it } from '@jest/globals'
import { setFxRate } from '@/src/commands/finance/setFxRate'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { openRateCardVersion } from '@/src/commands/partners/openRateCardVersion'
import { openRepricedVersion } from '@/src/commands/quote/openRepricedVersion'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import type { RateCardVersion } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { blastRadius } from '@/src/queries/quote/blastRadius'
import type { ChangeKind } from '@/src/queries/quote/pricingChangeOf'
import { touchedPageSize } from '@/src/queries/quote/touchedVersions'
import { aDraftQuote, release } from '@/tests/factories/quotes'
import { aRateCardDraft, price } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { quoteEvents } from '@/tests/support/quoteEvents'
import { refusalOf } from '@/tests/support/refusalOf'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2027-01-15T03:00:00Z')
const validUntil = '2027-01-29T16:59:00Z'

type Card = Awaited<ReturnType<typeof aRateCardDraft>>

describe('what a change of prices touches', () => {
  const test = withTestPayload()
  const users: Record<string, object> = {}

  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations'] as const)
      users[role] = { ...(await addStaff(test.payload, { roles: [role] })), collection: 'staff' }
    await test.payload.create({
      collection: 'markup-rules',
      data: { name: 'House markup', level: 'default', percent: '25', active: true },
    })
  })

  const as = (role = 'manager', at = now) => test.context({ now: at, user: users[role] })
  const look = async (kind: ChangeKind, id: string, role?: string) => blastRadius(await as(role), { kind, id })

  const anActiveCard = async (given: Partial<RateCardVersion> = {}) => {
    const ctx = await test.context({ now })
    const card = await aRateCardDraft(ctx, given)
    await activateRateCardVersion(ctx, { versionId: card.versionId })
    return card
  }
  const nextVersion = async ({ cardId }: Card, data: Partial<RateCardVersion>) => {
    const { versionId } = await openRateCardVersion(await test.context({ now }), { cardId })
    await test.payload.update({ collection: 'rate-card-versions', id: versionId, data, context: { command: true } })
    return versionId
  }
  const line = (card: Card, given: object = {}) => ({
    component: 'accommodation' as const,
    label: 'Deluxe room',
    dayNumber: 1,
    days: 2,
    quantity: 1,
    supplied: card.componentId,
    rateCardVersion: card.versionId,
    rooms: [
      {
        id: 'room',
        roomTypeId: 'deluxe',
        occupancy: 'DBL',
        sleepers: ['one', 'two'].map((travelerId) => ({ travelerId, extraBed: false })),
      },
    ],
    ...given,
  })
  const aQuote = async (card: Card, { isSent, ...given }: { isSent: boolean } & Record<string, unknown>) => {
    const ctx = await test.context({ now })
    const draft = await aDraftQuote(ctx, {
      startDate: '2027-03-10',
      validUntil,
      pricingMode: 'lines',
      party: ['one', 'two'].map((key) => ({ key, kind: 'adult' as const, age: 40, paying: true })),
      lines: [line(card)],
      ...given,
    })
    if (isSent) {
      await sendQuote(ctx, { versionId: draft.versionId })
      await release(ctx, draft)
    }
    return draft
  }
  const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })

  it('is, before a version of a card comes into force, what it would do to each open quote', async () => {
    const card = await anActiveCard()
    const sent = await aQuote(card, { isSent: true })
    const draft = await aQuote(card, { isSent: false })
    const next = await nextVersion(card, { prices: [price({ season: 'Low', amountMinor: 10_000 })] })
    const found = await look('rate-card-versions', next)
    expect(found).toMatchObject({ isInForce: false, total: 2 })
    // Two nights: at 80.00 and 25 % they sell for 200.00, at 100.00 they cost 200.00. What was sent stays sold for 200.00.
    expect(found.items[0]).toMatchObject({
      id: sent.versionId,
      status: 'sent',
      lines: ['Deluxe room'],
      option: null,
      before: { total: usd(20_000), net: usd(16_000), margin: usd(4_000), marginPercent: 20 },
      after: { total: usd(20_000), net: usd(20_000), margin: usd(0), marginPercent: 0 },
      marginLost: usd(4_000),
      newWarnings: [],
    })
    // A draft is sold anew for 250.00: its margin grows by 10.00.
    expect(found.items[1]).toMatchObject({
      id: draft.versionId,
      before: { total: usd(20_000), margin: usd(4_000) },
      after: { total: usd(25_000), net: usd(20_000), margin: usd(5_000), marginPercent: 20 },
      marginLost: usd(-1_000),
    })
  })

  it('is the same after it came into force, and nothing once the quotes have gone over', async () => {
    const card = await anActiveCard()
    const { quoteId } = await aQuote(card, { isSent: true })
    const next = await nextVersion(card, {
      prices: [price({ season: 'Low', amountMinor: 10_000 }), price({ season: 'High', amountMinor: 12_000 })],
    })
    const ctx = await as()
    await activateRateCardVersion(ctx, { versionId: next })
    expect(await look('rate-card-versions', next)).toMatchObject({
      isInForce: true,
      total: 1,
      items: [{ quoteId, marginLost: usd(4_000) }],
    })
    const opened = await openRepricedVersion(ctx, { quoteId, cardId: card.cardId })
    expect(opened).toMatchObject({ number: 2, isNew: true })
    const [version] = await rowsOf(
      ctx.req,
      sql`SELECT v.total_minor::int AS total, v.net_total_minor::int AS net, l.rate_card_version AS card
          FROM quote_versions v JOIN quote_versions_lines l ON l._parent_id = v.id WHERE v.id = ${opened.versionId}`,
    )
    expect(version).toEqual({ total: 25_000, net: 20_000, card: next })
    expect(await quoteEvents(ctx, { quoteId, types: ['quote.version_repriced'] })).toEqual([
      { type: 'quote.version_repriced', data: { quoteId, versionId: opened.versionId } },
    ])
    // What the customer still has stays at risk until the new version is sent; the draft is no longer touched.
    expect((await look('rate-card-versions', next)).items).toMatchObject([{ quoteId, number: 1 }])
  })

  it('names the nights that are stop-sold now', async () => {
    const card = await anActiveCard()
    await aQuote(card, { isSent: true })
    const next = await nextVersion(card, {
      closures: [{ kind: 'stop_sell', from: '2027-03-11', to: '2027-03-12', reason: 'Sold out' }],
    })
    const { items } = await look('rate-card-versions', next)
    expect(items).toMatchObject([
      {
        marginLost: usd(0),
        newWarnings: [expect.stringMatching(/^Deluxe room: .*stop-sold: Sold out \(2027-03-11\)\.$/)],
      },
    ])
  })

  it('tells of several options the one that loses most', async () => {
    const [simple, fine] = [await anActiveCard(), await anActiveCard()]
    await aQuote(simple, {
      isSent: true,
      options: [
        { key: 'simple', name: 'Simple' },
        { key: 'fine', name: 'Fine' },
      ],
      lines: [line(simple, { option: 'simple' }), line(fine, { option: 'fine', label: 'Fine room' })],
    })
    const next = await nextVersion(fine, { prices: [price({ season: 'Low', amountMinor: 9_000 })] })
    expect((await look('rate-card-versions', next)).items).toMatchObject([
      { option: 'Fine', lines: ['Fine room'], marginLost: usd(2_000) },
    ])
  })

  it('leaves out what is expired, answered or another salesperson’s', async () => {
    const card = await anActiveCard()
    await aQuote(card, { isSent: true })
    const next = await nextVersion(card, { prices: [price({ season: 'Low', amountMinor: 10_000 })] })
    const later = await as('manager', new Date('2027-02-01T00:00:00Z'))
    expect(await blastRadius(later, { kind: 'rate-card-versions', id: next })).toMatchObject({ total: 0, items: [] })
    expect((await look('rate-card-versions', next, 'sales')).total).toBe(1)
    await rowsOf((await as()).req, sql`UPDATE quotes SET owner_id = ${(users.manager as { id: string }).id}`)
    expect((await look('rate-card-versions', next, 'sales')).total).toBe(0)
    expect((await look('rate-card-versions', next, 'operations')).total).toBe(0)
    expect(await refusalOf(look('rate-card-versions', card.componentId))).toMatchObject({ code: 'not-found' })
  })

  describe('of a rate of exchange', () => {
    const rateAt = async (rate: string, on: string) =>
      (await setFxRate(await test.context({ now }), { from: 'VND', to: 'USD', rate, on, note: null })).fxRateId

    it('is what the same nights cost at it, with the buffer', async () => {
      const before = await rateAt('0.00004', '2027-01-10')
      const card = await anActiveCard({
        currency: 'VND',
        prices: [price({ season: 'Low', amountMinor: 2_000_000 }), price({ season: 'High', amountMinor: 2_000_000 })],
      })
      const sent = await aQuote(card, { isSent: true })
      const draft = await aQuote(card, { isSent: false })
      const after = await rateAt('0.000044', '2027-01-14')
      const found = await look('fx-rates', after)
      expect(found).toMatchObject({ title: 'VND → USD at 0.000044 (2027-01-14)', isInForce: true, total: 2 })
      // ₫2,000,000 are 80.00, with 2 % buffer 81.60, sold for 102.00; at the new rate they cost 89.76.
      expect(found.items[0]).toMatchObject({
        id: sent.versionId,
        before: { total: usd(20_400), net: usd(16_320), margin: usd(4_080) },
        after: { total: usd(20_400), net: usd(17_952), margin: usd(2_448), marginPercent: 12 },
        marginLost: usd(1_632),
      })
      // Sold anew, 89.76 and 25 % are 112.20 a night.
      expect(found.items[1]).toMatchObject({
        id: draft.versionId,
        before: { total: usd(20_400) },
        after: { total: usd(22_440), net: usd(17_952), margin: usd(4_488) },
        marginLost: usd(-408),
      })
      expect(await look('fx-rates', before)).toMatchObject({ isInForce: false })
    })
  })

  it('shows twenty-five at a time, those that begin soonest first', async () => {
    const card = await anActiveCard()
    const next = await nextVersion(card, { prices: [price({ season: 'Low', amountMinor: 10_000 })] })
    const later = await aQuote(card, { isSent: false, startDate: '2027-03-20' })
    for (let made = 0; made < touchedPageSize; made += 1) await aQuote(card, { isSent: false })
    const ctx = await as()
    const page = (number: number) => blastRadius(ctx, { kind: 'rate-card-versions', id: next, page: number })
    const first = await page(1)
    expect(first).toMatchObject({ total: touchedPageSize + 1, page: 1, pageSize: touchedPageSize })
    expect(first.items).toHaveLength(touchedPageSize)
    const second = await page(2)
    expect(second.total).toBe(touchedPageSize + 1)
    expect(second.items.map(({ id }) => id)).toEqual([later.versionId])
  }, 120_000)

  it('is read in as many statements for five quotes as for one', async () => {
    const card = await anActiveCard()
    const next = await nextVersion(card, { prices: [price({ season: 'Low', amountMinor: 10_000 })] })
    const statements = async () => {
      const ctx = await as()
      return (await statementsDuring(() => blastRadius(ctx, { kind: 'rate-card-versions', id: next }))).length
    }
    await aQuote(card, { isSent: true })
    await aQuote(card, { isSent: false })
    await statements()
    const few = await statements()
    for (const isSent of [true, false, true, false]) await aQuote(card, { isSent })
    expect(await statements()).toBe(few)
    expect(few).toBeLessThanOrEqual(16)
  })
})
