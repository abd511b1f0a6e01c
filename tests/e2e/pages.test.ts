import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import type { Page } from 'playwright'
import { openDemo } from '@/scripts/demo/openDemo'
import { desktop, keepScreenshot, phone, withBrowser } from './support/browser'
import { aBooking, aConfirmedBooking, anOffer, anOfferToChooseFrom, type Desk } from './support/salesWork'
import { seriousFindings } from './support/seriousFindings'
import type { Troubles } from './support/troubles'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
// The promise is 200 kB; the rest is room for a longer trip and one more alphabet.
const weightMax = 185_000
const addresses: Record<string, string> = {}
let desk: Desk

const onDatabase = async (sql: string, values: unknown[]): Promise<void> => {
  const client = new pg.Client({ connectionString: product.databaseUrl })
  await client.connect()
  await client.query(sql, values)
  await client.end()
}

const tokenOf = (link: string) => link.split('/').at(-1)
const decline = (link: string) =>
  desk.visitor.post(`/public/v1/quotes/${tokenOf(link)}/decline`, { reason: 'dates', comment: 'Later, perhaps.' })

/** One quote or booking in every state its customer may find it in. */
beforeAll(async () => {
  desk = await openDemo(product.url)

  const open = await anOffer(desk)
  const toChoose = await anOfferToChooseFrom(desk)
  const declined = await anOffer(desk)
  await decline(declined.link)
  const expired = await anOffer(desk)
  await onDatabase(
    `UPDATE quote_versions SET valid_until = now() - interval '1 day',
       frozen = jsonb_set(frozen::jsonb, '{validUntil}', to_jsonb(to_char(now() - interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
     WHERE id = $1`,
    [expired.versionId],
  )
  const withdrawn = await anOffer(desk)
  await desk.sales.post(`/api/v1/quotes/${withdrawn.quoteId}/withdraw`, { reason: 'The hotel has no rooms.' })
  const pending = await aBooking(desk)
  const confirmed = await aConfirmedBooking(desk)
  const cancelled = await aBooking(desk)
  const { docs } = await desk.manager.get<{ docs: { id: string }[] }>(
    `/api/bookings?depth=0&where[reference][equals]=${cancelled.bookingReference}`,
  )
  await desk.manager.post(`/api/v1/bookings/${docs[0]?.id}/cancel`, { reason: 'The customer cannot travel.' })

  Object.assign(addresses, {
    'quote open': open.link,
    'quote to choose from': toChoose.link,
    'quote to choose from in French': (await anOfferToChooseFrom(desk, 'fr')).link,
    'quote to choose from in German': (await anOfferToChooseFrom(desk, 'de')).link,
    'quote to choose from in Spanish': (await anOfferToChooseFrom(desk, 'es')).link,
    'quote to choose from in Vietnamese': (await anOfferToChooseFrom(desk, 'vi')).link,
    'quote declined': declined.link,
    'quote expired': expired.link,
    'quote withdrawn': withdrawn.link,
    'quote accepted': pending.link,
    'booking pending': pending.bookingUrl,
    'booking confirmed': confirmed.bookingUrl,
    'booking cancelled': cancelled.bookingUrl,
    'no such link': `${product.url}/quote/${'a'.repeat(43)}`,
  })
}, 300_000)

/** Counts what travels for a page, as it was sent, its photographs apart. */
const weigh = (page: Page): (() => Promise<number>) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'image') return
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    )
  })
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** A page that says 404 says so in the browser's console too; nothing else may stand there. */
const unexpected = (troubles: Troubles) => troubles.list().filter((line) => !line.includes('status of 404'))

const titles: Record<string, RegExp> = {
  'quote open': /Shall we make it real/,
  'quote to choose from': /Choose how you travel/,
  'quote to choose from in French': /Choisissez votre façon de voyager/,
  'quote to choose from in German': /Wählen Sie, wie Sie reisen/,
  'quote to choose from in Spanish': /Elija cómo viajar/,
  'quote to choose from in Vietnamese': /Chọn cách quý khách muốn đi/,
  'quote declined': /You declined this offer/,
  'quote expired': /This offer has run out/,
  'quote withdrawn': /nothing at this address/,
  'quote accepted': /It is yours/,
  'booking pending': /Almost there/,
  'booking confirmed': /Your journey is confirmed/,
  'booking cancelled': /This booking was cancelled/,
  'no such link': /nothing at this address/,
}
const widths = { phone, desktop }
/** Another language is another length of words, which is felt on the phone first. */
const statesOn = { phone: Object.keys(titles), desktop: Object.keys(titles).filter((state) => !state.includes(' in ')) }

describe.each(Object.keys(widths) as (keyof typeof widths)[])('on a %s', (width) => {
  it.each(statesOn[width])('%s: reads well, is light, and holds to its policy', async (state) => {
    const { page, troubles } = await browser.open(widths[width])
    const weight = weigh(page)
    await page.goto(addresses[state] ?? '', { waitUntil: 'load' })
    await page.getByRole('heading', { name: titles[state] }).waitFor()
    await keepScreenshot(page, `pages/${state.replaceAll(' ', '-')}-${width}`)

    expect(await seriousFindings(page)).toEqual([])
    expect(unexpected(troubles)).toEqual([])
    expect(await weight()).toBeLessThan(weightMax)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it('shows what is missing when the form comes back', async () => {
    const { page, troubles } = await browser.open({ ...widths[width], javaScriptEnabled: true })
    await page.goto(addresses['quote open'] ?? '')
    await page.evaluate(() => {
      for (const form of document.querySelectorAll('form')) form.noValidate = true
    })
    await page.getByRole('button', { name: 'Accept this journey' }).click()
    await page.getByText('Please type your full name.').waitFor()
    await keepScreenshot(page, `pages/quote-form-again-${width}`)
    expect(await seriousFindings(page)).toEqual([])
    expect(troubles.list().filter((line) => !line.includes('status of 422'))).toEqual([])
    await page.context().close()
  })
})

describe('a customer who chooses', () => {
  const accept = async (page: Page) => {
    await page.getByLabel('Your full name').fill('Demo Traveller')
    await page.getByLabel('I have read and accept the booking terms').check()
    await page.getByRole('button', { name: 'Accept this journey' }).click()
    await page.getByRole('heading', { name: 'Almost there' }).waitFor()
    await page.getByText('Your choice: Deluxe, River spa').waitFor()
    await page.getByText('$4,450').first().waitFor()
  }

  it('is told the price at each tick, and accepts what they ticked', async () => {
    const { page, troubles } = await browser.open(desktop)
    await page.goto((await anOfferToChooseFrom(desk)).link)
    const sum = page.getByRole('status').filter({ hasText: 'Price of your choice' })
    await page.getByRole('radio', { name: /^Deluxe/ }).check()
    await sum.getByText('$4,400').waitFor()
    await page.getByRole('checkbox', { name: /^River spa/ }).check()
    await sum.getByText('$4,450').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toMatch(/./)
    expect(await page.getByRole('button', { name: 'Show my price' }).isVisible()).toBe(false)
    await keepScreenshot(page, 'pages/quote-chosen-desktop')
    expect(await seriousFindings(page)).toEqual([])
    await accept(page)
    await keepScreenshot(page, 'pages/booking-of-a-choice-desktop')
    expect(troubles.list()).toEqual([])
    await page.context().close()
  })

  it('needs no JavaScript for it', async () => {
    const { page } = await browser.open({ ...phone, javaScriptEnabled: false })
    const { link } = await anOfferToChooseFrom(desk)
    await page.goto(link)
    await page.getByRole('radio', { name: /^Deluxe/ }).check()
    await page.getByRole('button', { name: 'Show my price' }).click()
    await page.getByRole('checkbox', { name: /^River spa/ }).check()
    await page.getByRole('button', { name: 'Show my price' }).click()
    await page.getByText('$4,450').first().waitFor()
    await keepScreenshot(page, 'pages/quote-chosen-phone-without-script')
    await accept(page)
    await page.goto(link)
    await page.getByRole('heading', { name: 'Your choice' }).waitFor()
    await keepScreenshot(page, 'pages/quote-accepted-choice-phone')
    await page.context().close()
  })
})
