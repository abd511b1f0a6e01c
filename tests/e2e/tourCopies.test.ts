import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { eventually } from '@/tests/support/eventually'
import { type OpenedPage, withBrowser } from './support/browser'
import { draftTour } from './support/demoTour'
import { lookAt } from './support/lookAt'
import { act, openTab } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

type Kept = {
  title: string
  publicId: string
  days: { title: string }[]
  inclusions: { text: string }[]
  image: string
}

let content: ApiClient
let desk: OpenedPage
let page: Page
let tourId = ''

const newest = (id = tourId) => content.get<Kept>(`/api/tours/${id}?draft=true&depth=0&locale=en`)
const dayTitles = async () => (await newest()).days.map(({ title }) => title)

const openTour = async (id = tourId): Promise<void> => {
  // Seen once with two workers, cause unknown: the form of a tour did not come within 30 s. A person opens it again.
  await eventually(
    async () => {
      await page.goto(`/admin/collections/tours/${id}?locale=en`)
      await page.locator('#field-title').waitFor({ timeout: 15_000 })
      return true
    },
    { withinMs: 60_000 },
  )
}

/** Chooses the other tour in the dialog that copies out of it. */
const chooseSource = async (button: string, title: string) => {
  await page.getByRole('button', { name: button, exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: button })
  await dialog.getByLabel('From which tour?').fill(title.slice(0, 8))
  await dialog.getByRole('button', { name: title }).click()
  return dialog
}

beforeAll(async () => {
  const team = await openDemo(product.url)
  content = await signInAs(team.visitor, 'content')
  tourId = (await draftTour(content)).id
  await draftTour(content, {
    title: 'Salt Coast Demo',
    inclusions: [{ text: 'Tea' }, { text: 'A salt farmer’s lunch' }],
    days: [{ title: 'The pans', place: 'Salt coast', description: 'At work with them.' }],
  })
  desk = await browser.open({ role: 'content' })
  page = desk.page
}, 300_000)

describe('a content manager builds a tour out of others', () => {
  it('puts a day in twice', async () => {
    await openTour()
    await openTab(page, 'Days')
    await page.locator('#days-row-0 .collapsible__toggle').first().click()
    await act(page, { button: 'Duplicate this day' })
    await eventually(async () => (await page.locator('.tour-day-label').count()) === 3)
    expect(await dayTitles()).toEqual(['Up', 'Up', 'Down'])
    await lookAt(page, 'tour/day-twice')
  })

  it('copies days of another tour in', async () => {
    const dialog = await chooseSource('Copy from another tour', 'Salt Coast Demo')
    await dialog.getByLabel('Days', { exact: true }).check()
    await dialog.getByLabel('Day 1: The pans').check()
    await dialog.getByText('1 day of “Salt Coast Demo” is added to the end of this tour').waitFor()
    await lookAt(page, 'tour/copy-days')
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await dayTitles()).toEqual(['Up', 'Up', 'Down', 'The pans'])
  })

  it('copies a section in, without what it says already', async () => {
    const dialog = await chooseSource('Copy from another tour', 'Salt Coast Demo')
    await dialog.getByLabel('2 inclusions').check()
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByText('Copied: 1 inclusion.').waitFor()
    expect((await newest()).inclusions.map(({ text }) => text)).toEqual(['Tea', 'A salt farmer’s lunch'])
  })

  it('makes a tour over again, which is a draft of its own', async () => {
    await openTour()
    await act(page, {
      button: 'Duplicate',
      fill: (dialog) => dialog.getByLabel('Title of the copy').fill('Tea Hills in Winter'),
    })
    await page.waitForURL((url) => /\/collections\/tours\/[^/]+/.test(url.pathname) && !url.pathname.includes(tourId))
    await eventually(async () => (await page.locator('#field-title').inputValue()) === 'Tea Hills in Winter')
    const copy = await newest(/tours\/([^/?]+)/.exec(new URL(page.url()).pathname)?.[1])
    expect(copy).toMatchObject({ publicId: 'tea-hills-in-winter', _status: 'draft' })
    expect(copy.days).toHaveLength(4)
  })

  it('publishes it from its editor', async () => {
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await page.getByText('Updated successfully.').first().waitFor()
    const card = await eventually(() => content.get<{ title: string }>('/public/v1/tours/tea-hills-in-winter'))
    expect(card.title).toBe('Tea Hills in Winter')
  })

  it('finds the drafts that are ready, and comes back to all tours', async () => {
    await page.goto('/admin/collections/tours')
    await page.getByRole('link', { name: 'Drafts ready to publish' }).click()
    await page.getByRole('link', { name: 'Drafts ready to publish' }).and(page.locator('[aria-current]')).waitFor()
    await page.locator('.table').getByText('Salt Coast Demo').waitFor()
    await page.locator('.table').getByText('Tea Hills in Winter').waitFor({ state: 'hidden' })
    await lookAt(page, 'tour/list-ready')
    await page.goto('/admin/collections/tours?work=ready&search=nothing-like-it')
    await page.getByText('No tour fits this search and these filters.').waitFor()
    await lookAt(page, 'tour/list-empty')
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.locator('.table').getByText('Tea Hills in Winter').waitFor()
  })

  it('knows a tour by its English title in the list of a language it does not speak yet', async () => {
    await page.goto('/admin/collections/tours?locale=vi&search=tea-hills-in-winter')
    await page.locator('.tour-title-cell--english').getByRole('link', { name: 'Tea Hills in Winter' }).waitFor()
    await lookAt(page, 'tour/list-vietnamese')
    await page.goto('/admin/collections/tours?locale=en')
    await page.locator('.table').getByText('Tea Hills in Winter').waitFor()
    expect(await page.locator('.tour-title-cell--english').count()).toBe(0)
  })

  it('sees where a picture is shown before touching it', async () => {
    const { image } = await newest()
    await page.goto(`/admin/collections/media/${image}`)
    const uses = page.getByRole('region', { name: 'Where it is shown' })
    await uses.getByRole('link', { name: 'Tea Hills Demo' }).waitFor()
    await uses.getByText('It can be deleted once none of these shows it.').waitFor()
    await lookAt(page, 'tour/picture-uses')
    expect(desk.troubles.list()).toEqual([])
  })
})
