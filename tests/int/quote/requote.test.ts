import { beforeAll, describe, expect, it } from '@jest/globals'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { openRateCardVersion } from '@/src/commands/partners/openRateCardVersion'
import { acceptQuote } from '@/src/commands/quote/acceptQuote'
import { expireVersion } from '@/src/commands/quote/expireVersion'
import { requote } from '@/src/commands/quote/requote'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { rowsOf, sql } from '@/src/platform/database/session'
import { requoteOf } from '@/src/queries/quote/requoteOf'
import { aDraftQuote, aSentQuote } from '@/tests/factories/quotes'
import { aRateCardDraft, price } from '@/tests/factories/suppliers'
import { quoteEvents } from '@/tests/support/quoteEvents'
import { withTestPayload } from '@/tests/support/testPayload'

const now = new Date('2027-01-15T03:00:00Z')
const sleepers = ['one', 'two'].map((travelerId) => ({ travelerId, extraBed: false }))

describe('requote', () => {
  const test = withTestPayload()
  const ctx = () => test.context({ now })
  let card: Awaited<ReturnType<typeof aRateCardDraft>>

  beforeAll(async () => {
    card = await aRateCardDraft(await ctx())
    await activateRateCardVersion(await ctx(), { versionId: card.versionId })
    await test.payload.create({
      collection: 'markup-rules',
      data: { name: 'House markup', level: 'default', percent: '25', active: true },
    })
  })

  const aPricedQuote = async () =>
    aSentQuote(await ctx(), {
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
          rooms: [{ id: 'room', roomTypeId: 'deluxe', occupancy: 'DBL' as const, sleepers }],
        },
        { component: 'meal', label: 'Dinner', dayNumber: 1, quantity: 1, sellMinor: 5_000, netMinor: 4_000 },
      ],
    })
  const raisePrices = async () => {
    const { versionId } = await openRateCardVersion(await ctx(), { cardId: card.cardId })
    await test.payload.update({
      collection: 'rate-card-versions',
      id: versionId,
      context: { command: true },
      data: { prices: [price({ season: 'Low', amountMinor: 10_000 }), price({ season: 'High', amountMinor: 12_000 })] },
    })
    await activateRateCardVersion(await ctx(), { versionId })
    return versionId
  }
  const versionsOf = async (quoteId: string) =>
    rowsOf<Record<string, unknown>>(
      (await ctx()).req,
      sql`SELECT v.number::int, v.status, v.total_minor::int AS total, v.net_total_minor::int AS net, v.margin_percent::float AS margin,
                 (SELECT array_agg(l.rate_card_version ORDER BY l._order) FROM quote_versions_lines l WHERE l._parent_id = v.id) AS cards
          FROM quote_versions v WHERE v.quote_id = ${quoteId} ORDER BY v.number`,
    )

  const eventsOf = async (quoteId: string) =>
    quoteEvents(await ctx(), { quoteId, types: ['quote.version_opened', 'quote.requoted'] })

  it('opens the next version at the prices of now, and explains the difference', async () => {
    const { quoteId, versionId } = await aPricedQuote()
    const raised = await raisePrices()
    await expireVersion(await test.context({ now: new Date('2027-02-10T00:00:00Z') }), { versionId })

    // Two nights at 80.00, marked up by 25 %, are 200.00; at 100.00 they are 250.00; the dinner stays at 50.00.
    const seen = await requoteOf(await ctx(), { quoteId })
    expect([seen.compared.before.total.amountMinor, seen.compared.after.total.amountMinor]).toEqual([25_000, 30_000])
    expect(await versionsOf(quoteId)).toHaveLength(1)

    const { number, compared, versionId: opened } = await requote(await ctx(), { quoteId })
    expect(number).toBe(2)
    expect(compared).toEqual(seen.compared)
    expect(compared.lines).toMatchObject([
      {
        label: 'Deluxe room',
        difference: { amountMinor: 5_000, currency: 'USD' },
        causes: [
          { kind: 'rate', from: expect.stringContaining('version 1'), to: expect.stringContaining('version 2') },
        ],
      },
    ])
    expect(await versionsOf(quoteId)).toEqual([
      expect.objectContaining({ number: 1, status: 'expired', total: 25_000, cards: [card.versionId, null] }),
      { number: 2, status: 'draft', total: 30_000, net: 24_000, margin: 20, cards: [raised, null] },
    ])
    const entries = await rowsOf(
      (await ctx()).req,
      sql`SELECT 1 FROM audit_events WHERE action = 'quote.requoted' AND entity_id = (SELECT id::text FROM quote_versions WHERE quote_id = ${quoteId} AND number = 2)`,
    )
    expect(entries).toHaveLength(1)
    expect(await eventsOf(quoteId)).toEqual([
      { type: 'quote.version_opened', data: { quoteId, versionId: opened, number: 2, fromVersionId: versionId } },
      { type: 'quote.requoted', data: { quoteId, versionId: opened, fromVersionId: versionId } },
    ])
    // What was opened can be sent, at that price.
    const [, draft] = await rowsOf<{ id: string }>(
      (await ctx()).req,
      sql`SELECT id FROM quote_versions WHERE quote_id = ${quoteId} ORDER BY number`,
    )
    await sendQuote(await ctx(), { versionId: draft?.id ?? '' })
  })

  it('refuses where there is a draft, nothing was sent, or all is accepted, and opens nothing', async () => {
    const open = await aPricedQuote()
    await requote(await ctx(), { quoteId: open.quoteId })
    await expect(requote(await ctx(), { quoteId: open.quoteId })).rejects.toMatchObject({ code: 'draft-open' })
    expect(await versionsOf(open.quoteId)).toHaveLength(2)
    expect(await eventsOf(open.quoteId)).toHaveLength(2)

    const draft = await aDraftQuote(await ctx())
    await expect(requote(await ctx(), { quoteId: draft.quoteId })).rejects.toMatchObject({ code: 'quote-not-sent' })

    const accepted = await aPricedQuote()
    const { termsVersion } = await test.payload.findGlobal({ slug: 'company-settings' })
    await acceptQuote(await ctx(), {
      token: accepted.token,
      seenVersion: 1,
      name: 'Demo Traveller',
      termsAccepted: true,
      seenTermsVersion: termsVersion,
      address: '203.0.113.7',
      userAgent: null,
    })
    await expect(requote(await ctx(), { quoteId: accepted.quoteId })).rejects.toMatchObject({ code: 'quote-accepted' })
    await expect(requoteOf(await ctx(), { quoteId: accepted.quoteId })).rejects.toMatchObject({
      code: 'quote-accepted',
    })
  })

  it('opens one version of four asked for at once', async () => {
    const { quoteId } = await aPricedQuote()
    const answers = await Promise.allSettled(Array.from({ length: 4 }, async () => requote(await ctx(), { quoteId })))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await versionsOf(quoteId)).toHaveLength(2)
  })
})
