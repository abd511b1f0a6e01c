import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { eventually } from '@/tests/support/eventually'
import { keepScreenshot, type OpenedPage, withBrowser } from './support/browser'
import { draftTour } from './support/demoTour'
import { lookAt } from './support/lookAt'
import { openTab } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let content: ApiClient
let desk: OpenedPage
let page: Page
let tourId = ''

const saveDraft = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Save Draft', exact: true }).click()
  await page.getByText('Draft saved successfully.').first().waitFor()
}

const look = (name: string) => lookAt(page, `tour/${name}`)

const verdict = (words: string) => page.locator('.tour-panel').getByRole('status').filter({ hasText: words }).waitFor()

beforeAll(async () => {
  const team = await openDemo(product.url)
  content = await signInAs(team.visitor, 'content')
  tourId = (await draftTour(content, { priceFromUsd: null })).id
  await content.patch(`/api/tours/${tourId}?draft=true&locale=fr`, { title: 'Les collines de thé' })
  desk = await browser.open({ role: 'content' })
  page = desk.page
}, 300_000)

describe('a content manager at work on a tour', () => {
  it('sees what stands in the way, and is refused with the same words', async () => {
    await page.goto(`/admin/collections/tours/${tourId}?locale=en`)
    await verdict('1 thing to mend before it is published')
    await look('check-list')
    expect(desk.troubles.list()).toEqual([])
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await page.getByText('It cannot be published yet. It has no “price from”.').first().waitFor()
    desk.troubles.clear()
  })

  it('is led to the field, mends it, and sees what the website will say', async () => {
    await page.locator('.tour-checks').getByRole('button', { name: 'It has no “price from”.' }).click()
    const price = page.locator('#field-priceFromUsd')
    await price.waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('#field-priceFromUsd') !== null)
    await price.fill('1250')
    await page.getByText('From US$ 1,250').waitFor()
    await look('price')
    await saveDraft()
    await verdict('Nothing stands in the way of publishing')
  })

  it('sees the page and the card change while typing, before anything is saved', async () => {
    await openTab(page, 'Card')
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { name: 'Tea Hills Demo', level: 1 }).waitFor()
    await page.locator('#field-title').fill('Tea Hills by Train')
    await preview.getByRole('heading', { name: 'Tea Hills by Train', level: 1 }).waitFor()
    await preview.getByRole('heading', { name: 'Tea Hills by Train', level: 3 }).waitFor()
    await keepScreenshot(page, 'tour/preview-desktop')
    const { docs } = await content.get<{ docs: { title: string }[] }>(
      `/api/tours?draft=true&depth=0&where[id][equals]=${tourId}`,
    )
    expect(docs[0]?.title).toBe('Tea Hills Demo')
    await saveDraft()
    await page.locator('#live-preview-toggler').click()
  })

  it('is told that French is older now, reads both, and says that it still fits', async () => {
    const french = page.locator('.tour-language', { hasText: 'French' })
    await french.getByText('1 older than the English').waitFor()
    await french.locator('.tour-language__name').click()
    const source = page.locator('.source-text', { hasText: 'Tea Hills by Train' })
    await source.getByText('Older than its English').waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('Les collines de thé')
    await look('french')
    await page.getByRole('button', { name: 'Title still fits its English' }).click()
    await source.getByText('Older than its English').waitFor({ state: 'hidden' })
    await page.locator('.tour-language', { hasText: 'English' }).first().locator('.tour-language__name').click()
    await page.locator('#field-title').waitFor()
    await eventually(async () => (await page.locator('#field-title').inputValue()) === 'Tea Hills by Train')
  })
})
