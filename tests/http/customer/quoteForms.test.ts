import { describe, expect, it } from '@jest/globals'
import { expireVersion } from '@/src/commands/quote/expireVersion'
import { revokeQuoteLink } from '@/src/commands/quote/revokeQuoteLink'
import { aSentQuote, type SentQuote } from '@/tests/factories/quotes'
import { withTestApp } from '@/tests/support/testApp'

const DAY = 24 * 60 * 60 * 1000

describe('a quote answered without JavaScript', () => {
  const app = withTestApp()

  const sent = async () => aSentQuote(await app.context())
  const post = async ({ token }: SentQuote, path: string, fields: Record<string, string>) => {
    const response = await app.fetch(`/quote/${token}/${path}`, {
      method: 'POST',
      headers: { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15' },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    const type = response.headers.get('content-type') ?? ''
    return { status: response.status, to: response.headers.get('location'), type, text: await response.text() }
  }
  const accept = async (quote: SentQuote, given: Record<string, string> = {}) => {
    const { terms, version } = await (await app.fetch(`/public/v1/quotes/${quote.token}`)).json()
    const whole = {
      version: String(version),
      terms_version: terms.version,
      name: 'Demo Traveller',
      terms_accepted: 'on',
    }
    return post(quote, 'accept', { ...whole, ...given })
  }
  const bookings = async ({ quoteId }: SentQuote) =>
    (await app.payload.count({ collection: 'bookings', where: { quote: { equals: quoteId } } })).totalDocs

  it.each([
    ['another version than is shown', { version: '9' }],
    ['other terms than are shown', { terms_version: 'of old' }],
  ])('is not accepted in %s: the page says that it changed', async (_, given) => {
    const quote = await sent()
    const answer = await accept(quote, given)
    expect(answer).toMatchObject({
      status: 409,
      text: expect.stringContaining('This offer changed since you opened it'),
    })
    expect(answer.type).toMatch('text/html')
    expect(await bookings(quote)).toBe(0)
  })

  it('is not accepted once it is over', async () => {
    const quote = await sent()
    await expireVersion(await app.context({ now: new Date(Date.now() + 60 * DAY) }), { versionId: quote.versionId })
    const answer = await accept(quote)
    expect(answer).toMatchObject({ status: 410, type: expect.stringMatching('text/html') })
    expect(answer.text).not.toContain('name="terms_accepted"')
    expect(await bookings(quote)).toBe(0)
  })

  it('is neither accepted nor declined by a link that was closed', async () => {
    const quote = await sent()
    const ready = await (await app.fetch(`/public/v1/quotes/${quote.token}`)).json()
    await revokeQuoteLink(await app.context(), { quoteId: quote.quoteId, reason: 'Forwarded.' })
    const fields = { version: '1', terms_version: ready.terms.version, name: 'Demo Traveller', terms_accepted: 'on' }
    for (const answer of [await post(quote, 'accept', fields), await post(quote, 'decline', { reason: 'price' })])
      expect(answer).toMatchObject({ status: 404, type: expect.stringMatching('text/html') })
    expect(await bookings(quote)).toBe(0)
  })

  it('is declined with a reason and taken back to, once, and not accepted after', async () => {
    const quote = await sent()
    const decline = () => post(quote, 'decline', { reason: 'dates', comment: 'School holidays moved.' })
    expect(await decline()).toMatchObject({ status: 303, to: `/quote/${quote.token}` })
    expect((await decline()).status).toBe(409)
    expect((await accept(quote)).status).toBe(409)
    expect(await app.payload.findByID({ collection: 'quote-versions', id: quote.versionId, depth: 0 })).toMatchObject({
      declineReason: 'dates',
      declineComment: 'School holidays moved.',
    })
    expect(await bookings(quote)).toBe(0)
  })
})
