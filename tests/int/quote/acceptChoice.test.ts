import { beforeAll, describe, expect, it } from '@jest/globals'
import { acceptQuote } from '@/src/commands/quote/acceptQuote'
import { recordDeposit } from '@/src/commands/quote/recordDeposit'
import { nothingChosen, type QuoteChoice } from '@/src/domain/quote/quoteChoice'
import { rowOf, sql } from '@/src/platform/database/session'
import { quoteByToken } from '@/src/queries/quote/quoteByToken'
import { aChoiceQuote } from '@/tests/factories/aChoiceQuote'
import type { SentQuote } from '@/tests/factories/quotes'
import { withTestPayload } from '@/tests/support/testPayload'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })
const deluxe: QuoteChoice = { optionId: 'deluxe', extraIds: ['class', 'spa'] }
const classic: QuoteChoice = { optionId: 'classic', extraIds: [] }

describe('accepting a choice', () => {
  const test = withTestPayload()
  let termsVersion = ''
  beforeAll(async () => {
    termsVersion = (await test.payload.findGlobal({ slug: 'company-settings' })).termsVersion
  })

  const accept = async ({ token }: SentQuote, choice: QuoteChoice, seenMinor: number | null = null) =>
    acceptQuote(await test.context({ actor: { kind: 'anonymous', id: null, name: 'customer' } }), {
      token,
      seenVersion: 1,
      name: 'Demo Traveller',
      termsAccepted: true,
      seenTermsVersion: termsVersion,
      choice,
      seenTotal: seenMinor === null ? null : usd(seenMinor),
      address: '203.0.113.7',
      userAgent: 'Test',
    })
  const open = async ({ token }: SentQuote, choice: QuoteChoice = nothingChosen) =>
    (await quoteByToken(await test.context(), { token, choice })).view
  const written = async ({ quoteId }: SentQuote) => {
    const { req } = await test.context()
    return rowOf<Record<string, unknown>>(
      req,
      sql`SELECT q.total_minor::int AS quote, b.total_minor::int AS booking, b.accepted->'chosen' AS chosen, b.accepted->'total'->>'amountMinor' AS snapshot,
                 (SELECT array_agg(r.amount_minor::int ORDER BY r.position) FROM payment_plan_rows r WHERE r.booking_id = b.id) AS plan,
                 (SELECT jsonb_agg(e.data) FROM domain_events e WHERE e.type = 'quote.accepted' AND e.data->>'quoteId' = q.id::text) AS events,
                 (SELECT count(*)::int FROM bookings WHERE quote_id = q.id) AS bookings
          FROM quotes q LEFT JOIN bookings b ON b.id = q.booking_id WHERE q.id = ${quoteId}`,
    )
  }

  it('shows what may be chosen, and prices it again by what was kept', async () => {
    const quote = await aChoiceQuote(await test.context())
    const first = await open(quote)
    expect(first).toMatchObject({
      total: usd(360_000),
      choice: classic,
      options: [
        { id: 'classic', total: usd(360_000), difference: usd(0) },
        { id: 'deluxe', name: 'Deluxe', text: 'A little more room.', total: usd(440_000), difference: usd(80_000) },
      ],
      extras: [
        { id: 'class', optionId: null, label: 'Cooking class', amount: usd(8_400), day: 1 },
        { id: 'spa', optionId: 'deluxe', amount: usd(5_000) },
      ],
    })
    // What only staff could add stays a line of its own, not summed; what may be ticked is not told twice.
    expect(first.priceLines.filter(({ optional }) => optional).map(({ label }) => label)).toEqual(['Demo balloon'])

    const chosen = await open(quote, deluxe)
    expect(chosen).toMatchObject({ total: usd(453_400), choice: deluxe })
    expect(chosen.options.map(({ total }) => total.amountMinor)).toEqual([368_400, 453_400])
    expect(chosen.paymentPlan.map(({ amount }) => amount.amountMinor)).toEqual([136_020, 317_380])
    const summed = chosen.priceLines.filter(({ optional }) => !optional).map(({ amount }) => amount?.amountMinor ?? 0)
    expect(summed.reduce((sum, amount) => sum + amount, 0)).toBe(453_400)
  })

  it('keeps what was chosen with what was accepted; booking, plan, quote and event carry its price', async () => {
    const quote = await aChoiceQuote(await test.context())
    const { bookingId } = await accept(quote, deluxe, 453_400)
    expect(await written(quote)).toEqual({
      quote: 453_400,
      booking: 453_400,
      snapshot: '453400',
      plan: [136_020, 317_380],
      bookings: 1,
      chosen: {
        option: { id: 'deluxe', name: 'Deluxe' },
        extras: [
          { id: 'class', label: 'Cooking class', amount: usd(8_400) },
          { id: 'spa', label: 'Demo spa', amount: usd(5_000) },
        ],
      },
      events: [
        {
          quoteId: quote.quoteId,
          versionId: quote.versionId,
          bookingId,
          totalMinor: 453_400,
          currency: 'USD',
          optionId: 'deluxe',
          extraIds: ['class', 'spa'],
        },
      ],
    })
    // Whatever an old address still names, the page shows what was accepted.
    expect(await open(quote, classic)).toMatchObject({ status: 'accepted', total: usd(453_400), choice: deluxe })
  })

  it('takes one of several choices made at once, and answers all with the same booking', async () => {
    const quote = await aChoiceQuote(await test.context())
    const answers = await Promise.all([
      accept(quote, deluxe, 453_400),
      accept(quote, classic, 360_000),
      accept(quote, { optionId: 'classic', extraIds: ['class'] }, 368_400),
      accept(quote, { optionId: 'tent', extraIds: [] }, 1).catch(({ code }: { code: string }) => code),
    ])
    const bookings = new Set(answers.filter((answer) => typeof answer === 'object').map(({ bookingId }) => bookingId))
    expect(bookings.size).toBe(1)
    const after = await written(quote)
    expect(after).toMatchObject({ bookings: 1 })
    expect(after?.booking).toBe(after?.quote)
    expect(String(after?.booking)).toBe(after?.snapshot)
    expect([453_400, 360_000, 368_400]).toContain(after?.booking)
  })

  it.each([
    ['an option that is not there', { optionId: 'tent', extraIds: [] }, null, 'unknown-option'],
    ['an extra only staff could add', { optionId: 'classic', extraIds: ['balloon'] }, null, 'unknown-extra'],
    ['an extra of another option', { optionId: 'classic', extraIds: ['spa'] }, null, 'unknown-extra'],
    ['a total that was not that of the choice', deluxe, 360_000, 'quote-changed'],
  ])('refuses %s and changes nothing', async (_, choice, seen, code) => {
    const quote = await aChoiceQuote(await test.context())
    await expect(accept(quote, choice, seen)).rejects.toMatchObject({ code })
    expect(await written(quote)).toMatchObject({ bookings: 0, events: null })
  })

  const deposit = async ({ quoteId }: SentQuote, choice?: QuoteChoice) =>
    recordDeposit(await test.context(), {
      quoteId,
      amount: usd(108_000),
      receivedOn: '2026-11-01',
      reference: 'BANK 7',
      method: 'bank_transfer',
      choice,
    })

  it('takes the first option without extras for a deposit, unless staff say which', async () => {
    const first = await aChoiceQuote(await test.context())
    await deposit(first)
    expect(await written(first)).toMatchObject({ booking: 360_000, chosen: { option: { id: 'classic' }, extras: [] } })
    const said = await aChoiceQuote(await test.context())
    await deposit(said, deluxe)
    expect(await written(said)).toMatchObject({ booking: 453_400, chosen: { option: { id: 'deluxe' } } })
    const wrong = await aChoiceQuote(await test.context())
    await expect(deposit(wrong, { optionId: 'tent', extraIds: [] })).rejects.toMatchObject({ code: 'unknown-option' })
  })
})
