import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import { openDemo } from '@/scripts/demo/openDemo'
import { desktop, keepScreenshot, type OpenedPage, phone, withBrowser } from './support/browser'
import { clickAlive } from './support/clickAlive'
import type { Desk } from './support/salesWork'
import { seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
const widths = { desktop, phone }
let desk: Desk
let next: { id: string; card: string }

/** The demo leaves one price list that will rise by 8 % as a draft. */
beforeAll(async () => {
  desk = await openDemo(product.url)
  const { docs } = await desk.manager.get<{ docs: { id: string; card: string }[] }>(
    '/api/rate-card-versions?where[status][equals]=draft&depth=0&limit=1',
  )
  if (!docs[0]) throw new Error('The demo has a draft of next prices.')
  next = docs[0]
}, 60_000)

const look = async (page: Page, name: string) => {
  await keepScreenshot(page, `suppliers/${name}`)
  expect(await seriousFindings(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
const leave = async ({ page, troubles }: OpenedPage) => {
  expect(troubles.list()).toEqual([])
  await page.context().close()
}

describe.each(Object.keys(widths) as (keyof typeof widths)[])('prices that move, on a %s', (width) => {
  it('show which open quotes they would touch before they are in force', async () => {
    const opened = await browser.open({ ...widths[width], role: 'manager' })
    const { page } = opened
    await page.goto(`/admin/blast-radius/rate-card-versions/${next.id}`)
    await page.getByText(/It would touch \d+ open version/).waitFor()
    await page.getByText('It is not in force: this is what it would do.', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: /Start new versions/ }).count()).toBe(0)
    await look(page, `blast-radius-before-${width}`)
    await leave(opened)
  })

  it('come in from a file, each row told beforehand', async () => {
    const opened = await browser.open({ ...widths[width], role: 'operations' })
    const { page } = opened
    await page.goto(`/admin/rate-cards/${next.card}/import`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      clickAlive(page.getByRole('link', { name: 'CSV' })),
    ])
    const prices = { name: 'prices.csv', mimeType: 'text/csv', buffer: await readFile(await download.path()) }
    await page.getByLabel('Price list (CSV or Excel)').setInputFiles(prices)
    await page.getByRole('button', { name: 'Look it over' }).click()
    await page.getByRole('region', { name: 'Rows of the file' }).waitFor()
    await page.getByText(/They go into the open draft, version \d+\./).waitFor()
    await look(page, `price-import-${width}`)
    await leave(opened)
  })
})

describe('prices in force', () => {
  it('start new versions of the quotes they touch', async () => {
    await desk.manager.post(`/api/v1/rate-card-versions/${next.id}/activate`)
    const opened = await browser.open({ ...desktop, role: 'manager' })
    const { page } = opened
    await page.goto(`/admin/blast-radius/rate-card-versions/${next.id}`)
    await page.getByRole('button', { name: 'Choose all' }).click()
    await look(page, 'blast-radius-in-force-desktop')
    await page.getByRole('button', { name: /Start new versions · [1-9]/ }).click()
    await page
      .getByRole('link', { name: /is open|was there already/ })
      .first()
      .waitFor()
    await look(page, 'blast-radius-started-desktop')
    await leave(opened)
  })
})
