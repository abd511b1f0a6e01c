import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright'
import { qualify } from '@/scripts/demo/offerTrip'
import { openDemo } from '@/scripts/demo/openDemo'
import { chooseTour, requestTrip } from '@/scripts/demo/requestTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { keepScreenshot, type OpenedPage, phone, withBrowser } from './support/browser'
import { addByHand, awaitKept, copyTour, openBuilder, openerOf } from './support/builderHands'
import { linkFor } from './support/customerPhone'
import { lookAt } from './support/lookAt'
import { act, awaitField } from './support/salesDesk'
import type { Desk } from './support/salesWork'
import { seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

type Versions = { docs: { number: number; status: string }[] }

const product = withProduct()
const browser = withBrowser(product)
// A headless browser says so, and looks by robots are not counted.
const person =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'

let desk: Desk
let email = ''
let quoteId = ''
let versionId = ''
let sales: OpenedPage
let customer: OpenedPage

const rail = (page: Page, name: string): Locator => page.locator(`[data-rail="${name}"]`)
const openDayOne = (page: Page) => page.locator('.builder-rail__day').first().locator('[data-rail]').click()

const addTo = async (page: Page, { name, option, sell }: { name: string; option: string; sell: string }) => {
  await addByHand(page, name)
  await page.getByLabel('Option', { exact: true }).selectOption({ label: option })
  await page.getByLabel('Sell price').fill(sell)
}

/** Sends the draft that is open in the builder by the buttons a salesperson has. */
const send = async (page: Page): Promise<void> => {
  await awaitKept(page)
  await page.getByRole('link', { name: 'Payment, terms, send' }).click()
  await page.waitForURL(/\/quote-versions\//)
  await page.getByRole('heading', { name: 'Ready to send' }).waitFor()
  await act(page, { button: 'Send', confirm: 'Send to the customer' })
  await awaitField(page, { field: 'status', text: 'Sent' })
  // What was sent is shown as what it is: nothing to type in.
  await page.locator('input[name=title]:disabled').waitFor()
}

beforeAll(async () => {
  desk = await openDemo(product.url)
  const startDate = addDays(todayIn(teamZone, new Date()), 110)
  const lead = await requestTrip(desk.visitor, {
    tour: await chooseTour(desk.visitor),
    travelMonth: startDate.slice(0, 7),
  })
  email = lead.email
  await qualify(desk.sales, lead.leadId)
  const quote = await desk.sales.post<{ quote_id: string; version_id: string }>(
    `/api/v1/leads/${lead.leadId}/quotes`,
    {},
  )
  quoteId = quote.quote_id
  versionId = quote.version_id
  sales = await browser.open({ role: 'sales' })
  customer = await browser.open({ ...phone, userAgent: person })
}, 120_000)

describe('a quote from its first line to its signature', () => {
  it('is built with two ways to travel, and sent', async () => {
    const { page } = sales
    await openBuilder(page, versionId)
    await copyTour(page, 'Vietnam')
    await rail(page, 'trip').click()
    await page.getByLabel('Begins on').fill(addDays(todayIn(teamZone, new Date()), 110))
    for (const _ of ['Classic', 'Superior']) await page.getByRole('button', { name: 'Add an option' }).click()
    await rail(page, 'price').click()
    await page.getByLabel('Priced').selectOption({ label: 'By its lines' })
    await page.getByLabel('The customer sees').selectOption({ label: 'Every line' })
    await openDayOne(page)
    await addByHand(page, 'Guide')
    await addTo(page, { name: 'Small inn', option: 'Classic', sell: '160' })
    await addTo(page, { name: 'Palace', option: 'Superior', sell: '300' })
    await send(page)
  })

  it('is read by the customer, who is told of no change', async () => {
    const { page } = customer
    await page.goto(await linkFor(desk.manager, email))
    await page.getByRole('radio', { name: /^Classic/ }).waitFor()
    expect(await page.getByText('New since you last looked').count()).toBe(0)
  })

  it('is changed, compared with what was sent, and sent again', async () => {
    const { page } = sales
    await openBuilder(page, versionId)
    await page.getByRole('button', { name: 'New version' }).click()
    const dialog = page.getByRole('dialog', { name: 'New version' })
    await dialog.getByRole('button', { name: 'New version' }).click()
    await page.locator('.builder-facts strong', { hasText: 'Version 2, draft' }).waitFor()
    await openDayOne(page)
    await openerOf(page, 'Small inn').click()
    await page.getByRole('textbox', { name: 'What the customer reads' }).fill('River house')
    await page.getByLabel('Sell price').fill('244')
    await awaitKept(page)

    await page.getByRole('link', { name: 'Payment, terms, send' }).click()
    await page.getByRole('link', { name: 'What changed' }).click()
    await page.getByText('Day 1: River house instead of Small inn; +$84').waitFor()
    await page
      .getByRole('row', { name: /River house/ })
      .getByText('+$84.00')
      .waitFor()
    await page.getByRole('rowheader', { name: 'Margin', exact: true }).waitFor()
    await lookAt(page, 'quote-journey/changes')

    await page.goBack()
    await page.getByRole('link', { name: 'Build the trip' }).click()
    await page.locator('.builder').waitFor()
    await send(page)
    expect(sales.troubles.list()).toEqual([])
  })

  it('tells the customer what changed, takes the choice, and is accepted', async () => {
    const { page, troubles } = customer
    await page.reload()
    await page.getByRole('heading', { name: 'New since you last looked' }).waitFor()
    await page.getByText('Day 1: River house instead of Small inn; +$84').waitFor()
    await page.getByRole('radio', { name: /^Superior/ }).check()
    await page.getByRole('status').filter({ hasText: 'Price of your choice' }).getByText('$420').waitFor()
    await keepScreenshot(page, 'quote-journey/customer-phone')
    expect(await seriousFindings(page)).toEqual([])

    await page.getByLabel('Your full name').fill('Demo Traveller')
    await page.getByLabel('I have read and accept the booking terms').check()
    await page.getByRole('button', { name: 'Accept this journey' }).click()
    await page.waitForURL(/\/booking\//)
    await page.getByText('Your choice: Superior').waitFor()
    const { docs } = await desk.manager.get<Versions>(
      `/api/quote-versions?depth=0&sort=number&where[quote][equals]=${quoteId}`,
    )
    expect(docs.map(({ number, status }) => [number, status])).toEqual([
      [1, 'superseded'],
      [2, 'accepted'],
    ])
    expect(troubles.list()).toEqual([])
  })
})
