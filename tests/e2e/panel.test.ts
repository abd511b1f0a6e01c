import { beforeAll, describe, expect, it } from '@jest/globals'
import { collections } from '@/collections/registry'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { panelViews } from '@/src/admin/panelViews'
import { type OpenedPage, withBrowser } from './support/browser'
import { clickAlive } from './support/clickAlive'
import { lookAt } from './support/lookAt'
import { aConfirmedBooking, anOffer } from './support/salesWork'
import { seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
const viewsOfOurOwn = Object.entries(panelViews).filter(([, { path }]) => !path.includes('/:'))
const slugs = collections.filter(({ admin }) => admin?.hidden !== true).map(({ slug }) => slug)

let admin: ApiClient
let desk: OpenedPage

beforeAll(async () => {
  const team = await openDemo(product.url)
  admin = await signInAs(team.visitor, 'admin')
  await aConfirmedBooking(team)
  const declined = await anOffer(team)
  await team.visitor.post(`/public/v1/quotes/${declined.link.split('/').at(-1)}/decline`, { reason: 'price' })
  desk = await browser.open({ role: 'admin' })
}, 300_000)

/** Looks at what is open, as wide as a desk and as narrow as a phone. */
const look = async (name: string): Promise<void> => {
  await lookAt(desk.page, `panel/${name}`)
  expect(desk.troubles.list()).toEqual([])
}

const open = async (path: string, shows: string): Promise<void> => {
  desk.troubles.clear()
  await desk.page.goto(path)
  await desk.page.locator(shows).first().waitFor()
}

describe('what shuts somebody out', () => {
  it('is found where it is serious, and nothing lighter is', async () => {
    const { page } = await browser.open()
    const tooDeep = '<h1>Demo</h1><h3>Skips a heading</h3>'
    await page.setContent(`<html lang="en"><title>Demo</title><main>${tooDeep}<button></button></main></html>`)
    expect(await seriousFindings(page, { withinMs: 0 })).toEqual([expect.stringMatching(/^button-name at button: /)])
    await page.context().close()
  })
})

describe('the panel, as an admin sees it', () => {
  describe.each(slugs)('%s', (slug) => {
    it('are listed in columns that tell something', async () => {
      await open(`/admin/collections/${slug}`, '.collection-list')
      const { totalDocs } = await admin.get<{ totalDocs: number }>(`/api/${slug}?limit=1&depth=0`)
      if (totalDocs > 0) {
        const headings = await desk.page.locator('.table th').allInnerTexts()
        expect(headings.filter((heading) => heading.trim()).length).toBeGreaterThanOrEqual(2)
        const cells = await desk.page.locator('.table tbody tr').first().locator('td').allInnerTexts()
        // A person reads names, not the ids that point to them; the audit trail alone is about ids.
        if (slug !== 'audit-events')
          expect(cells.filter((cell) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(cell.trim()))).toEqual([])
      }
      await look(`${slug}-list`)
    })

    it('are opened from there', async () => {
      const { totalDocs } = await admin.get<{ totalDocs: number }>(`/api/${slug}?limit=1&depth=0`)
      if (totalDocs === 0) return
      desk.troubles.clear()
      await clickAlive(desk.page.locator(`.table tbody a[href*="/collections/${slug}/"]`).first())
      await desk.page.locator('.collection-edit, .workspace').first().waitFor()
      await look(`${slug}-one`)
    })
  })

  it.each([
    ['dashboard', '/admin', '.work-tiles'],
    ['account', '/admin/account', '.payload-settings'],
    ['company-settings', '/admin/globals/company-settings', '.doc-controls'],
  ])('shows %s', async (name, path, shows) => {
    await open(path, shows)
    await look(name)
  })

  it.each(viewsOfOurOwn)('shows our own view: %s', async (name, { path }) => {
    await open(`/admin${path}`, '.panel-view')
    await look(`view-${name}`)
  })
})
