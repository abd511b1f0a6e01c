import { beforeAll, describe, expect, it } from '@jest/globals'
import { acceptQuote } from '@/src/commands/quote/acceptQuote'
import { declineQuote } from '@/src/commands/quote/declineQuote'
import { expireVersion } from '@/src/commands/quote/expireVersion'
import { openVersion } from '@/src/commands/quote/openVersion'
import { recordDeposit } from '@/src/commands/quote/recordDeposit'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { withdrawQuote } from '@/src/commands/quote/withdrawQuote'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aSentQuote, release, type SentQuote } from '@/tests/factories/quotes'
import { withTestPayload } from '@/tests/support/testPayload'

const day = 24 * 60 * 60 * 1000

describe('acceptQuote', () => {
  const test = withTestPayload()
  let termsVersion = ''

  beforeAll(async () => {
    termsVersion = (await test.payload.findGlobal({ slug: 'company-settings' })).termsVersion
  })

  const context = (now = new Date()) => test.context({ actor: { kind: 'anonymous', id: null, name: 'customer' }, now })

  const accept = async (
    { token }: SentQuote,
    { seenVersion = 1, now = new Date(), terms = termsVersion, termsAccepted = true } = {},
  ) =>
    acceptQuote(await context(now), {
      token,
      seenVersion,
      name: 'Nguyễn Thị Demo',
      termsAccepted,
      seenTermsVersion: terms,
      address: '203.0.113.7',
      userAgent: 'Test',
    })

  const facts = async ({ quoteId, versionId, lead }: SentQuote) => {
    const ctx = await context()
    const [row] = await rowsOf<Record<string, unknown>>(
      ctx.req,
      sql`SELECT q.status, q.booking_id IS NOT NULL AS booked, v.status AS version_status, v.accepted_name, v.accepted_via, l.stage,
                 (SELECT count(*)::int FROM bookings WHERE quote_id = q.id) AS bookings,
                 (SELECT count(*)::int FROM domain_events WHERE type = 'quote.accepted' AND data->>'quoteId' = q.id::text) AS events,
                 (SELECT count(*)::int FROM audit_events WHERE action = 'quote.accepted' AND entity_id = q.id::text) AS entries
          FROM quotes q JOIN quote_versions v ON v.id = ${versionId} JOIN leads l ON l.id = ${lead.id} WHERE q.id = ${quoteId}`,
    )
    return row
  }

  it('opens one booking with its frozen snapshot and its payment plan', async () => {
    const quote = await aSentQuote(await test.context())
    const { bookingId } = await accept(quote)
    expect(await facts(quote)).toMatchObject({
      status: 'accepted',
      booked: true,
      version_status: 'accepted',
      accepted_name: 'Nguyễn Thị Demo',
      accepted_via: 'quote_page',
      bookings: 1,
      events: 1,
      entries: 1,
    })
    const booking = await test.payload.findByID({
      collection: 'bookings',
      id: bookingId,
      depth: 0,
      joins: { planRows: { sort: 'position' } },
    })
    expect(booking).toMatchObject({
      status: 'pending',
      totalMinor: 360000,
      currency: 'USD',
      acceptedHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const { docs: rows } = await test.payload.find({
      collection: 'payment-plan-rows',
      where: { booking: { equals: bookingId } },
      sort: 'position',
    })
    expect(rows.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
      ['deposit', 108000],
      ['balance', 252000],
    ])
  })

  it('answers a second acceptance with the same booking, also after the quote would have expired', async () => {
    const quote = await aSentQuote(await test.context())
    const first = await accept(quote)
    expect(await accept(quote, { now: new Date(Date.now() + 90 * day) })).toEqual(first)
    expect(await facts(quote)).toMatchObject({ bookings: 1, events: 1, entries: 1 })
  })

  it('makes one booking of eight acceptances at once', async () => {
    const quote = await aSentQuote(await test.context())
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(quote)))
    expect(new Set(answers.map(({ bookingId }) => bookingId)).size).toBe(1)
    expect(await facts(quote)).toMatchObject({ bookings: 1, events: 1, entries: 1 })
  })

  it('makes one booking when the click and the deposit arrive at once', async () => {
    const quote = await aSentQuote(await test.context())
    const ctx = await test.context()
    const deposit = recordDeposit(ctx, {
      quoteId: quote.quoteId,
      amount: { amountMinor: 108000, currency: 'USD' },
      receivedOn: new Date(Date.now() - day).toISOString().slice(0, 10),
      reference: 'BANK 1',
      method: 'bank_transfer',
    })
    const [clicked, deposited] = await Promise.all([accept(quote), deposit])
    expect(clicked).toEqual(deposited)
    expect(await facts(quote)).toMatchObject({ bookings: 1, events: 1, stage: 'won' })
  })

  it.each([
    ['a version that is not the newest', 'quote-changed', (quote: SentQuote) => accept(quote, { seenVersion: 7 })],
    [
      'a quote whose time is over',
      'quote-expired',
      (quote: SentQuote) => accept(quote, { now: new Date(Date.now() + 60 * day) }),
    ],
    [
      'terms that were not accepted',
      'terms-acceptance-required',
      (quote: SentQuote) => accept(quote, { termsAccepted: false }),
    ],
    ['terms that changed', 'terms-changed', (quote: SentQuote) => accept(quote, { terms: 'older' })],
    ['a token nobody was given', 'not-found', (quote: SentQuote) => accept({ ...quote, token: 'A'.repeat(43) })],
    ['a token that is no token', 'not-found', (quote: SentQuote) => accept({ ...quote, token: "' OR 1=1" })],
  ])('refuses %s and changes nothing', async (_, code, attempt) => {
    const quote = await aSentQuote(await test.context())
    const before = await facts(quote)
    await expect(attempt(quote)).rejects.toMatchObject({ code })
    expect(await facts(quote)).toEqual(before)
  })

  it('refuses a quote that was declined, withdrawn or expired', async () => {
    const declined = await aSentQuote(await test.context())
    await declineQuote(await context(), { token: declined.token, reason: 'price', comment: null })
    await expect(accept(declined)).rejects.toMatchObject({ code: 'quote-declined' })

    const withdrawn = await aSentQuote(await test.context())
    await withdrawQuote(await test.context(), { quoteId: withdrawn.quoteId, reason: 'sold out' })
    await expect(accept(withdrawn)).rejects.toMatchObject({ code: 'not-found' })

    const expired = await aSentQuote(await test.context())
    const later = await test.context({ now: new Date(Date.now() + 60 * day) })
    expect(await expireVersion(later, { versionId: expired.versionId })).toBe(true)
    await expect(accept(expired)).rejects.toMatchObject({ code: 'quote-expired' })
  })

  it('takes only the newest sent version once a second was sent', async () => {
    const quote = await aSentQuote(await test.context())
    const ctx = await test.context()
    const { versionId, number } = await openVersion(ctx, { quoteId: quote.quoteId })
    expect(number).toBe(2)
    await expect(openVersion(ctx, { quoteId: quote.quoteId })).resolves.toMatchObject({ versionId, isNew: false })
    await sendQuote(ctx, { versionId })
    await release(ctx, { quoteId: quote.quoteId, versionId })
    await expect(accept(quote, { seenVersion: 1 })).rejects.toMatchObject({ code: 'quote-changed' })
    await accept(quote, { seenVersion: 2 })
    await expect(openVersion(ctx, { quoteId: quote.quoteId })).rejects.toMatchObject({ code: 'quote-accepted' })
  })
})
