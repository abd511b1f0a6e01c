import { describe, expect, it } from '@jest/globals'
import { aChoiceQuote } from '@/tests/factories/aChoiceQuote'
import { aSentQuote, type SentQuote } from '@/tests/factories/quotes'
import { withTestApp } from '@/tests/support/testApp'

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 Version/18.0 Safari/604.1' }
const usd = (amount: number) => ({ amount_minor: amount, currency: 'USD' })
const deluxe = 'option=deluxe&extra=class&extra=spa'

describe('a choice over HTTP', () => {
  const app = withTestApp()

  const read = ({ token }: SentQuote, query = '') =>
    app.fetch(`/public/v1/quotes/${token}?${query}`, { headers: browser })
  const page = async ({ token }: SentQuote, query = '') =>
    (await app.fetch(`/quote/${token}?${query}`, { headers: browser })).text()
  const accept = async (quote: SentQuote, given: object) => {
    const { version, terms } = await (await read(quote)).json()
    const response = await app.fetch(`/public/v1/quotes/${quote.token}/accept`, {
      method: 'POST',
      headers: { ...browser, 'content-type': 'application/json' },
      body: JSON.stringify({
        version,
        name: 'Demo Traveller',
        terms_accepted: true,
        terms_version: terms.version,
        ...given,
      }),
    })
    return { status: response.status, body: await response.json() }
  }
  const acceptForm = async (quote: SentQuote, given: Record<string, string>) => {
    const { version, terms } = await (await read(quote)).json()
    const fields = { version: String(version), terms_version: terms.version, name: 'Demo', terms_accepted: 'true' }
    return app.fetch(`/quote/${quote.token}/accept`, {
      method: 'POST',
      headers: browser,
      body: new URLSearchParams({ ...fields, ...given }),
      redirect: 'manual',
    })
  }
  const booked = async ({ quoteId }: SentQuote) => {
    const { docs } = await app.payload.find({ collection: 'bookings', where: { quote: { equals: quoteId } }, depth: 0 })
    return docs.map(({ totalMinor }) => totalMinor)
  }

  it('shows what there is to choose, and the price of what is asked for', async () => {
    const quote = await aChoiceQuote(await app.context())
    expect(await (await read(quote)).json()).toMatchObject({
      total: usd(360_000),
      choice: { option_id: 'classic', extra_ids: [] },
      options: [
        { id: 'classic', name: 'Classic', text: 'Well kept hotels.', total: usd(360_000), difference: usd(0) },
        { id: 'deluxe', difference: usd(80_000) },
      ],
      extras: [
        { id: 'class', option_id: null, day: 1, label: 'Cooking class', amount: usd(8_400), chosen: false },
        { id: 'spa', option_id: 'deluxe' },
      ],
    })
    const text = await (await read(quote, deluxe)).text()
    expect(JSON.parse(text)).toMatchObject({
      total: usd(453_400),
      choice: { option_id: 'deluxe', extra_ids: ['class', 'spa'] },
      payment_plan: [{ amount: usd(136_020) }, { amount: usd(317_380) }],
    })
    expect(text).not.toMatch(/net|margin|Demo palace/i)
  })

  it('leaves nothing to choose where staff left nothing', async () => {
    const quote = await aSentQuote(await app.context())
    expect(await (await read(quote)).json()).toMatchObject({ options: [], extras: [], choice: { option_id: null } })
    expect(await page(quote)).not.toContain('data-choice')
    expect(await accept(quote, { option_id: 'classic', total: usd(360_000) })).toMatchObject({
      status: 422,
      body: { code: 'unknown-option' },
    })
  })

  it.each([
    ['option=tent', 'unknown-option'],
    ['extra=helicopter', 'unknown-extra'],
    ['extra=balloon', 'unknown-extra'],
    ['option=classic&extra=spa', 'unknown-extra'],
  ])('answers 422 to %s', async (query, code) => {
    const response = await read(await aChoiceQuote(await app.context()), query)
    expect({ status: response.status, body: await response.json() }).toMatchObject({ status: 422, body: { code } })
  })

  it('accepts a choice at the total that was read', async () => {
    const quote = await aChoiceQuote(await app.context())
    const choice = { option_id: 'deluxe', extra_ids: ['class', 'spa'] }
    expect(await accept(quote, { ...choice, total: usd(360_000) })).toMatchObject({
      status: 409,
      body: { code: 'quote-changed' },
    })
    expect(await accept(quote, choice)).toMatchObject({ status: 422, body: { code: 'validation-failed' } })
    expect(await accept(quote, { ...choice, option_id: 'tent', total: usd(1) })).toMatchObject({ status: 422 })
    expect(await booked(quote)).toEqual([])

    const first = await accept(quote, { ...choice, total: usd(453_400) })
    expect(first).toMatchObject({ status: 200, body: { payment: { amount: usd(136_020) } } })
    // Another choice afterwards gets the first one's answer.
    expect(await accept(quote, { option_id: 'classic', total: usd(360_000) })).toEqual(first)
    expect(await booked(quote)).toEqual([453_400])
    const booking = await app.fetch(`/public/v1/bookings/${first.body.booking_url.split('/').at(-1)}`)
    expect(await booking.json()).toMatchObject({
      total: usd(453_400),
      chosen: ['Deluxe', 'Cooking class', 'Demo spa'],
    })
  })

  it('is a form on the page that works without JavaScript, up to acceptance', async () => {
    const quote = await aChoiceQuote(await app.context())
    const first = await page(quote)
    expect(first).toMatch(/<form[^>]*method="get"[^>]*data-choice/)
    expect(first).toMatch(/value="classic"[^>]*checked/)
    expect(first).not.toContain('value="spa"')
    const chosen = await page(quote, deluxe)
    expect(chosen).toMatch(/value="deluxe"[^>]*checked/)
    expect(chosen).toMatch(/value="spa"[^>]*checked/)
    expect(chosen).toContain('$4,534')
    const hidden = (name: string) =>
      chosen.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect([hidden('choice'), hidden('total')]).toEqual([deluxe, '453400 USD'])

    const incomplete = await acceptForm(quote, { choice: deluxe, total: '453400 USD', name: '' })
    expect(incomplete.status).toBe(422)
    expect(await incomplete.text()).toMatch(/value="deluxe"[^>]*checked/)
    const stale = await acceptForm(quote, { choice: deluxe, total: '360000 USD' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('This offer changed since you opened it')
    expect((await acceptForm(quote, { choice: 'option=tent', total: '360000 USD' })).status).toBe(422)
    expect((await acceptForm(quote, { choice: deluxe, total: 'a lot' })).status).toBe(422)
    expect(await booked(quote)).toEqual([])

    const accepted = await acceptForm(quote, { choice: hidden('choice'), total: hidden('total') })
    expect(accepted.status).toBe(303)
    expect(await booked(quote)).toEqual([453_400])
    const after = await page(quote)
    expect(after).toContain('Deluxe, Cooking class, Demo spa')
    expect(after).not.toContain('data-choice')
    const booking = await app.fetch(new URL(accepted.headers.get('location') ?? '').pathname)
    expect(await booking.text()).toContain('Deluxe, Cooking class')
  })

  it('is taken by the page as far as it is on offer', async () => {
    const quote = await aChoiceQuote(await app.context())
    const response = await app.fetch(`/quote/${quote.token}?option=tent&extra=spa&extra=class`, { headers: browser })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('$3,684')
  })
})
