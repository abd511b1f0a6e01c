import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { expireVersion } from '@/src/commands/quote/expireVersion'
import { withdrawQuote } from '@/src/commands/quote/withdrawQuote'
import { aSentQuote, type SentQuote } from '@/tests/factories/quotes'
import { withTestApp } from '@/tests/support/testApp'

const day = 24 * 60 * 60 * 1000
const browser = {
  'user-agent':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
}

describe('a customer’s quote over HTTP', () => {
  const app = withTestApp({ RATE_TOKEN_MISSES_PER_10_MINUTES: '30' })

  const sent = async () => aSentQuote(await app.context())
  const read = async ({ token }: SentQuote) =>
    (await app.fetch(`/public/v1/quotes/${token}`, { headers: browser })).json()
  const post = (path: string, body: unknown) =>
    app.fetch(path, {
      method: 'POST',
      headers: { ...browser, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const postForm = (path: string, fields: Record<string, string>) =>
    app.fetch(path, { method: 'POST', headers: browser, body: new URLSearchParams(fields), redirect: 'manual' })
  const answerFor = async (quote: SentQuote) => {
    const { version, terms } = await read(quote)
    return { version, name: 'Demo Traveller', terms_accepted: true, terms_version: terms.version }
  }

  it('shows what the customer may see, and no net price', async () => {
    const quote = await sent()
    const response = await app.fetch(`/public/v1/quotes/${quote.token}`, { headers: browser })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await response.text()
    expect(text).not.toMatch(/net|margin|280000/i)
    expect(JSON.parse(text)).toMatchObject({
      reference: quote.reference,
      version: 1,
      status: 'sent',
      can_accept: true,
      total: { amount_minor: 360000, currency: 'USD' },
      travelers: { adults: 2, children: 0 },
      payment_plan: [{ amount: { amount_minor: 108000 } }, { amount: { amount_minor: 252000 } }],
    })
  })

  it('answers unknown, malformed, revoked and withdrawn links with the very same 404', async () => {
    const quote = await sent()
    await withdrawQuote(await app.context(), { quoteId: quote.quoteId, reason: 'test' })
    const bodies = await Promise.all(
      [quote.token, 'x'.repeat(43), 'short', '%27%20OR%201=1'].map(async (token) => {
        const response = await app.fetch(`/public/v1/quotes/${token}`)
        const { instance: _, request_id: __, ...body } = await response.json()
        return { status: response.status, type: response.headers.get('content-type'), body }
      }),
    )
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(bodies[0]).toMatchObject({ status: 404, type: 'application/problem+json', body: { code: 'not-found' } })
  })

  it('counts a visitor’s look once an hour, and neither scanners nor staff', async () => {
    const quote = await sent()
    const look = (headers: Record<string, string>) => app.fetch(`/public/v1/quotes/${quote.token}`, { headers })
    await look({ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' })
    await look({ ...browser, cookie: 'payload-token=something' })
    await look({ ...browser, 'sec-purpose': 'prefetch' })
    const version = () => app.payload.findByID({ collection: 'quote-versions', id: quote.versionId, depth: 0 })
    expect(await version()).toMatchObject({ status: 'sent', views: 0 })
    await look(browser)
    await look(browser)
    expect(await version()).toMatchObject({ status: 'viewed', views: 1, viewedAt: expect.any(String) })
  })

  it('accepts once, with the same answer to whoever asks again', async () => {
    const quote = await sent()
    const answer = await answerFor(quote)
    const first = await post(`/public/v1/quotes/${quote.token}/accept`, answer)
    expect(first.status).toBe(200)
    const body = await first.json()
    expect(body).toEqual({
      status: 'accepted',
      booking_reference: expect.stringMatching(/^B-\d{4}-\d{5}$/),
      booking_url: expect.stringMatching(/^http:\/\/localhost:8787\/booking\/[\w-]{43}$/),
      payment: {
        plan_row_id: expect.any(String),
        label: 'Deposit',
        amount: { amount_minor: 108000, currency: 'USD' },
        due_date: expect.any(String),
      },
    })
    const second = await post(`/public/v1/quotes/${quote.token}/accept`, answer)
    expect(await second.json()).toEqual(body)
    expect(await read(quote)).toMatchObject({ status: 'accepted', can_accept: false, booking_url: body.booking_url })
  })

  it('answers a known Idempotency-Key with its first answer, and refuses the key with another body', async () => {
    const quote = await sent()
    const answer = await answerFor(quote)
    const keyed = (body: unknown) =>
      app.fetch(`/public/v1/quotes/${quote.token}/accept`, {
        method: 'POST',
        headers: { ...browser, 'content-type': 'application/json', 'idempotency-key': `accept-${quote.quoteId}` },
        body: JSON.stringify(body),
      })
    const [first, second] = await Promise.all([keyed(answer), keyed(answer)])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await second.json()).toEqual(await first.json())
    const other = await keyed({ ...answer, name: 'Somebody Else' })
    expect({ status: other.status, body: await other.json() }).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    })
  })

  it.each([
    ['a stale version', 409, 'quote-changed', (answer: object) => ({ ...answer, version: 9 })],
    [
      'terms not accepted',
      422,
      'terms-acceptance-required',
      (answer: object) => ({ ...answer, terms_accepted: false }),
    ],
    ['other terms', 409, 'terms-changed', (answer: object) => ({ ...answer, terms_version: 'old' })],
    ['no name', 422, 'validation-failed', (answer: object) => ({ ...answer, name: '  ' })],
    ['a version in words', 422, 'validation-failed', (answer: object) => ({ ...answer, version: 'one' })],
  ])('refuses %s', async (_, status, code, change) => {
    const quote = await sent()
    const response = await post(`/public/v1/quotes/${quote.token}/accept`, change(await answerFor(quote)))
    expect({ status: response.status, body: await response.json() }).toMatchObject({ status, body: { code } })
    expect(
      await app.payload.findByID({ collection: 'quotes', id: quote.quoteId, depth: 0, joins: false }),
    ).toMatchObject({ booking: null })
  })

  it('answers 410 once the quote has expired', async () => {
    const quote = await sent()
    const answer = await answerFor(quote)
    await expireVersion(await app.context({ now: new Date(Date.now() + 60 * day) }), { versionId: quote.versionId })
    const response = await post(`/public/v1/quotes/${quote.token}/accept`, answer)
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 410,
      body: { code: 'quote-expired' },
    })
  })

  it('declines with a reason, once', async () => {
    const quote = await sent()
    const decline = () =>
      post(`/public/v1/quotes/${quote.token}/decline`, { reason: 'price', comment: 'A little over our budget.' })
    expect((await decline()).status).toBe(200)
    const again = await decline()
    expect({ status: again.status, body: await again.json() }).toMatchObject({
      status: 409,
      body: { code: 'quote-declined' },
    })
    expect(await app.payload.findByID({ collection: 'quote-versions', id: quote.versionId, depth: 0 })).toMatchObject({
      status: 'declined',
      declineReason: 'price',
    })
  })

  it('hands out the stored document', async () => {
    const quote = await sent()
    const response = await app.fetch(`/public/v1/quotes/${quote.token}/pdf`)
    const sha256 = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex')
    const { pdfHash } = await app.payload.findByID({ collection: 'quote-versions', id: quote.versionId, depth: 0 })
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('etag')).toBe(`"${pdfHash}"`)
    expect(sha256).toBe(pdfHash)
  })

  it('is a page that takes acceptance without JavaScript', async () => {
    const quote = await sent()
    const page = await app.fetch(`/quote/${quote.token}`, { headers: browser })
    expect(page.headers.get('content-type')).toMatch('text/html')
    expect(page.headers.get('content-security-policy')).toMatch("script-src 'self'")
    const { version, terms } = await read(quote)
    const hidden = { version: String(version), terms_version: terms.version }

    const incomplete = await postForm(`/quote/${quote.token}/accept`, { ...hidden, name: '<b>Ann</b>' })
    expect(incomplete.status).toBe(422)
    expect(await incomplete.text()).toContain('value="&lt;b>Ann&lt;/b>"')

    const accepted = await postForm(`/quote/${quote.token}/accept`, {
      ...hidden,
      name: 'Demo Traveller',
      terms_accepted: 'on',
    })
    expect(accepted.status).toBe(303)
    expect(accepted.headers.get('location')).toMatch(/\/booking\/[\w-]{43}$/)
  })

  it('shows people a page, not JSON, when a link leads nowhere', async () => {
    const response = await app.fetch('/quote/nothing-here', { headers: { ...browser, 'accept-language': 'de' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<html lang="de"')
  })

  it('blocks an address that guesses tokens', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 40; guess += 1)
      statuses.push((await app.fetch(`/public/v1/quotes/${'g'.repeat(41)}${guess + 10}`)).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
