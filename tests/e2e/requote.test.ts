import { beforeAll, describe, expect, it } from '@jest/globals'
import { openDemo } from '@/scripts/demo/openDemo'
import { desktop, keepScreenshot, phone, withBrowser } from './support/browser'
import { anOffer, type Desk } from './support/salesWork'
import { seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
let desk: Desk

beforeAll(async () => {
  desk = await openDemo(product.url)
}, 60_000)

describe('re-quoting in the panel', () => {
  it.each(Object.entries({ desktop, phone }))(
    'shows the difference on a %s, then opens the version',
    async (name, width) => {
      const { quoteId } = await anOffer(desk)
      const { page, troubles } = await browser.open({ ...width, role: 'manager' })
      await page.goto(`${product.url}/admin/collections/quotes/${quoteId}`)
      await page.getByRole('button', { name: 'Re-quote' }).click()
      const dialog = page.getByRole('dialog', { name: 'Re-quote' })
      await dialog.getByText('No price has changed since it was sent.').waitFor()
      await keepScreenshot(page, `panel/requote-${name}`, { whole: false })
      expect(await seriousFindings(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Open the new version' }).click()
      await page.waitForURL(/\/admin\/builder\//)
      const { docs } = await desk.manager.get<{ docs: { number: number; status: string }[] }>(
        `/api/quote-versions?depth=0&sort=number&where[quote][equals]=${quoteId}`,
      )
      expect(docs.map(({ number, status }) => [number, status])).toEqual([
        [1, 'sent'],
        [2, 'draft'],
      ])
      expect(troubles.list()).toEqual([])
      await page.context().close()
    },
  )
})
