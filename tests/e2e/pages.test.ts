import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import { openDemo } from '@/scripts/demo/openDemo'
import { awaitConfirmation, openCheckout, payInSandbox } from '@/scripts/demo/takeTrip'
import { desktop, keepScreenshot, phone, withBrowser } from './support/browser'
import { onDatabase } from './support/onDatabase'
import { aBooking, anOffer, anOfferToChooseFrom, type BookingOpen, type Desk, type OfferOut } from './support/salesWork'
import { seriousFindings } from './support/seriousFindings'
import type { Troubles } from './support/troubles'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
// The promise is 200 kB; the rest is room for a longer trip and one more alphabet.
const weightMax = 185_000
const widths = { phone, desktop }
type Width = keyof typeof widths
type Language = 'en' | 'fr' | 'de' | 'es' | 'vi'
const bothWidths = Object.keys(widths) as Width[]
// What one test has made and looked at is what the next goes on with: each offer is a document to print.
const offers: Partial<Record<'open' | 'plain' | Language, OfferOut>> = {}
const offer = (name: keyof typeof offers): OfferOut => {
  const made = offers[name]
  if (!made) throw new Error(`The offer “${name}” was not made.`)
  return made
}
let desk: Desk

beforeAll(async () => {
  desk = await openDemo(product.url)
})

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

type Shown = { state: string; address: string; title: RegExp; width: Width }

/** Opens a page as its customer does: it reads well, is light, and holds to its policy. */
const look = async ({ state, address, title, width }: Shown): Promise<void> => {
  const { page, troubles } = await browser.open(widths[width])
  const weight = weigh(page)
  await page.goto(address, { waitUntil: 'load' })
  await page.getByRole('heading', { name: title }).waitFor()
  await keepScreenshot(page, `pages/${state.replaceAll(' ', '-')}-${width}`)

  // A desk shows the same markup, less the bar that goes along on a phone.
  if (width === 'phone') expect(await seriousFindings(page)).toEqual([])
  expect(unexpected(troubles)).toEqual([])
  expect(await weight()).toBeLessThan(weightMax)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.context().close()
}

/** The page of the booking that came of the quote without JavaScript. */
let unpaid = ''

describe('a quote that leaves its customer a choice', () => {
  it.each<[string, Language, RegExp]>([
    ['English', 'en', /Choose how you travel/],
    ['French', 'fr', /Choisissez votre façon de voyager/],
    ['German', 'de', /Wählen Sie, wie Sie reisen/],
    ['Spanish', 'es', /Elija cómo viajar/],
    ['Vietnamese', 'vi', /Chọn cách quý khách muốn đi/],
  ])('reads well in %s', async (name, language, title) => {
    offers[language] = await anOfferToChooseFrom(desk, language)
    const isEnglish = language === 'en'
    const state = isEnglish ? 'quote to choose from' : `quote to choose from in ${name}`
    // Another language is another length of words, which is felt on the phone first.
    for (const width of isEnglish ? bothWidths : (['phone'] as const))
      await look({ state, address: offer(language).link, title, width })
  })

  const accept = async (page: Page) => {
    await page.getByLabel('Your full name').fill('Demo Traveller')
    await page.getByLabel('I have read and accept the booking terms').check()
    await page.getByRole('button', { name: 'Accept this journey' }).click()
    await page.getByRole('heading', { name: 'Almost there' }).waitFor()
    await page.getByText('Your choice: Deluxe, River spa').waitFor()
    await page.getByText('$4,450').first().waitFor()
  }

  it('tells the price at each tick, and is accepted as it was ticked', async () => {
    const { page, troubles } = await browser.open(desktop)
    await page.goto(offer('en').link)
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
    offers.plain = await anOfferToChooseFrom(desk)
    const { link } = offers.plain
    await page.goto(link)
    await page.getByRole('radio', { name: /^Deluxe/ }).check()
    await page.getByRole('button', { name: 'Show my price' }).click()
    await page.getByRole('checkbox', { name: /^River spa/ }).check()
    await page.getByRole('button', { name: 'Show my price' }).click()
    await page.getByText('$4,450').first().waitFor()
    await keepScreenshot(page, 'pages/quote-chosen-phone-without-script')
    await accept(page)
    unpaid = page.url()
    await page.goto(link)
    await page.getByRole('heading', { name: 'Your choice' }).waitFor()
    await keepScreenshot(page, 'pages/quote-accepted-choice-phone')
    await page.context().close()
  })
})

describe('a quote or booking', () => {
  let booking: BookingOpen

  beforeAll(async () => {
    offers.open = await anOffer(desk)
    booking = await aBooking(desk)
  }, 120_000)

  it.each(bothWidths)('shows what is missing when the form comes back, on a %s', async (width) => {
    const { page, troubles } = await browser.open({ ...widths[width], javaScriptEnabled: true })
    await page.goto(offer('open').link)
    await page.evaluate(() => {
      for (const form of document.querySelectorAll('form')) form.noValidate = true
    })
    await page.getByRole('button', { name: 'Accept this journey' }).click()
    await page.getByText('Please type your full name.').waitFor()
    await keepScreenshot(page, `pages/quote-form-again-${width}`)
    if (width === 'phone') expect(await seriousFindings(page)).toEqual([])
    expect(troubles.list().filter((line) => !line.includes('status of 422'))).toEqual([])
    await page.context().close()
  })

  const decline = async () => {
    const { link } = offer('open')
    const token = link.split('/').at(-1)
    await desk.visitor.post(`/public/v1/quotes/${token}/decline`, { reason: 'dates', comment: 'Later, perhaps.' })
    return link
  }
  const expire = async () => {
    const { versionId, link } = await anOffer(desk)
    await onDatabase(
      product,
      `UPDATE quote_versions SET valid_until = now() - interval '1 day',
         frozen = jsonb_set(frozen::jsonb, '{validUntil}', to_jsonb(to_char(now() - interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
       WHERE id = $1`,
      [versionId],
    )
    return link
  }
  const withdraw = async () => {
    const { quoteId, link } = offer('es')
    await desk.sales.post(`/api/v1/quotes/${quoteId}/withdraw`, { reason: 'The hotel has no rooms.' })
    return link
  }
  const pay = async () => {
    const { bookingUrl, depositRowId } = booking
    await payInSandbox(await openCheckout(desk.visitor, { bookingUrl, planRowId: depositRowId }))
    await awaitConfirmation(product.url, bookingUrl)
    return bookingUrl
  }
  const cancel = async () => {
    const { docs } = await desk.manager.get<{ docs: { id: string }[] }>(
      `/api/bookings?depth=0&where[quote][equals]=${offer('plain').quoteId}`,
    )
    await desk.manager.post(`/api/v1/bookings/${docs[0]?.id}/cancel`, { reason: 'The customer cannot travel.' })
    return unpaid
  }

  // One after the other: a quote that was looked at while open is then declined, a booking is then paid.
  it.each([
    { state: 'quote open', title: /Shall we make it real/, reach: () => offer('open').link },
    { state: 'quote declined', title: /You declined this offer/, reach: decline },
    { state: 'quote expired', title: /This offer has run out/, reach: expire },
    { state: 'quote withdrawn', title: /nothing at this address/, reach: withdraw },
    { state: 'quote accepted', title: /It is yours/, reach: () => booking.link },
    { state: 'booking pending', title: /Almost there/, reach: () => booking.bookingUrl },
    { state: 'booking confirmed', title: /Your journey is confirmed/, reach: pay },
    { state: 'booking cancelled', title: /This booking was cancelled/, reach: cancel },
    { state: 'no such link', title: /nothing at this address/, reach: () => `${product.url}/quote/${'a'.repeat(43)}` },
  ])('$state: reads well on a phone and on a desk', async ({ state, title, reach }) => {
    const address = await reach()
    for (const width of bothWidths) await look({ state, address, title, width })
  })
})
