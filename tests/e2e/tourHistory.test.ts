import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { eventually } from '@/tests/support/eventually'
import { type OpenedPage, withBrowser } from './support/browser'
import { draftTour } from './support/demoTour'
import { lookAt } from './support/lookAt'
import { act } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let content: ApiClient
let desk: OpenedPage
let page: Page
let tour: { id: string; publicId: string }

const change = (data: object, { locale = 'en', draft = true } = {}) =>
  content.patch(`/api/tours/${tour.id}?draft=${draft}&locale=${locale}`, data)
const onWebsite = async () =>
  (await content.get<{ title: string; priceFrom: number }>(`/public/v1/tours/${tour.publicId}`)).title

const openOldest = async (): Promise<void> => {
  await page.goto(`/admin/tour-history/${tour.id}`)
  await page.locator('.system-table tbody tr').last().getByRole('link').click()
  await page.getByRole('heading', { name: 'What changed' }).waitFor()
}

beforeAll(async () => {
  const team = await openDemo(product.url)
  content = await signInAs(team.visitor, 'content')
  tour = await draftTour(content, { title: 'Tea Hills on Foot' })
  await content.post(`/api/v1/tours/${tour.id}/publish`)
  await change({ title: 'Zu Fuß durch die Teehügel' }, { locale: 'de' })
  await change({
    title: 'Tea Hills by Bicycle',
    shortDescription: 'Three days among tea, on two wheels.',
    priceFromUsd: 1400,
    days: [
      { title: 'Out', place: 'Tea hills', description: 'By bicycle to the tea.' },
      { title: 'Home', place: 'Valley', description: 'And back.' },
    ],
  })
  desk = await browser.open({ role: 'content' })
  page = desk.page
}, 300_000)

describe('a content manager who looks back', () => {
  it('finds what a tour was, who saved it and what that changed, a tab away from its editor', async () => {
    await page.goto(`/admin/collections/tours/${tour.id}`)
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('heading', { name: 'History of Tea Hills by Bicycle' }).waitFor()
    const newest = page.locator('.system-table tbody tr').first()
    await newest.getByText('draft, the newest').waitFor()
    expect(await newest.innerText()).toContain('Day 1: “Up” replaced by “Out”; 2 more')
    expect(await newest.innerText()).toContain('Demo Content')
    await page
      .locator('.system-table')
      .getByText(/^German title added/)
      .waitFor()
    await lookAt(page, 'tour/history')
  })

  it('sees what changed since in words, and the texts beside each other, language by language', async () => {
    await openOldest()
    await page.getByText('Day 1: “Up” replaced by “Out”').waitFor()
    const words = page.locator('.tour-texts__pair', { hasText: 'Short description' })
    expect(await words.locator('ins').innerText()).toContain('on two wheels.')
    await lookAt(page, 'tour/history-changes')
    await page.getByRole('link', { name: 'German (1)' }).click()
    await page.getByText('Zu Fuß durch die Teehügel').waitFor()
    await page.getByLabel('Compared with').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByText('German title added', { exact: true }).waitFor()
    expect(await page.getByText('Day 1: “Up” replaced by “Out”').count()).toBe(0)
  })

  it('is told when somebody wrote meanwhile, and nothing is written over', async () => {
    await openOldest()
    await change({ seasonality: 'Best in spring' })
    await page.getByRole('button', { name: 'Restore as draft' }).click()
    const dialog = page.getByRole('dialog', { name: 'Restore as draft' })
    await lookAt(page, 'tour/history-restore')
    await dialog.getByRole('button', { name: 'Restore as draft' }).click()
    await dialog.getByText('It was changed since you read it: look at it again.').waitFor()
    expect(desk.troubles.list().filter((trouble) => !trouble.includes('409'))).toEqual([])
    desk.troubles.clear()
  })

  it('has an old version back in the editor, while the website shows what it showed', async () => {
    await openOldest()
    await act(page, { button: 'Restore as draft' })
    await page.waitForURL(new RegExp(`/collections/tours/${tour.id}`))
    await eventually(async () => (await page.locator('#field-title').inputValue()) === 'Tea Hills on Foot')
    expect(await onWebsite()).toBe('Tea Hills on Foot')
  })

  it('puts the one before on the website again', async () => {
    await page.goto(`/admin/tour-history/${tour.id}`)
    // The newest is what was restored; the ones before it are the edits that it took back.
    await page.locator('.system-table tbody tr').nth(1).getByRole('link').click()
    await act(page, { button: 'Publish this version again' })
    await eventually(async () => (await onWebsite()) === 'Tea Hills by Bicycle')
    expect(desk.troubles.list()).toEqual([])
  })
})
