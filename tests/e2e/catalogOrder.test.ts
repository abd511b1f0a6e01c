import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { eventually } from '@/tests/support/eventually'
import { type OpenedPage, phone, withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let content: ApiClient
let desk: OpenedPage
let page: Page

type Item = { tour_id: string; public_id: string; title: string; destination: string }

const saved = async () => (await content.get<{ items: Item[] }>('/api/v1/catalog/order')).items
const shown = (): Promise<string[]> =>
  page.locator('.order-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-tour') ?? ''))
const row = (publicId: string) => page.locator(`.order-row[data-tour="${publicId}"]`)
const saysPlace = async (publicId: string, place: number) =>
  eventually(async () => (await shown()).indexOf(publicId) === place - 1)

const open = async (): Promise<string[]> => {
  await page.goto('/admin/catalog-order')
  await row((await saved())[0]?.public_id ?? '').waitFor()
  return shown()
}

beforeAll(async () => {
  const team = await openDemo(product.url)
  content = await signInAs(team.visitor, 'content')
  const [first] = await saved()
  const today = todayIn(teamZone, new Date())
  const boost = { note: 'Demo season', amount: -40, firstDay: addDays(today, 30), lastDay: addDays(today, 40) }
  await content.post('/api/tour-boosts', { ...boost, tour: first?.tour_id })
  desk = await browser.open({ role: 'content' })
  page = desk.page
}, 300_000)

describe('a content manager puts the website’s list in order', () => {
  it('sees it as visitors do, and on the day a boost counts', async () => {
    const order = await open()
    expect(order).toEqual((await saved()).map(({ public_id }) => public_id))
    await lookAt(page, 'order/today')
    await page
      .getByRole('link', { name: /^\d{4}-\d\d-\d\d$/ })
      .first()
      .click()
    await page.getByText(/^-40 Demo season/).waitFor()
    expect((await shown())[0]).not.toBe(order[0])
    await lookAt(page, 'order/in-season')
  })

  it('moves one by a typed place, by its handle and by the keyboard, and takes steps back', async () => {
    const [first = '', second = '', third = '', fourth = ''] = await open()
    await row(fourth)
      .getByLabel(/^Place of/)
      .fill('1')
    await row(fourth)
      .getByLabel(/^Place of/)
      .press('Enter')
    await saysPlace(fourth, 1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await saysPlace(fourth, 4)

    const [from, to] = [await row(first).boundingBox(), await row(third).boundingBox()]
    if (!from || !to) throw new Error('They are not on the page.')
    await page.mouse.move(from.x + 20, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + 22, from.y + from.height / 2 + 12, { steps: 4 })
    await page.mouse.move(to.x + 20, to.y + to.height / 2 + 6, { steps: 12 })
    await page.mouse.up()
    await saysPlace(first, 3)

    const handle = row(second).getByRole('button', { name: /^Drag/ })
    await handle.focus()
    await page.keyboard.press('Space')
    await row(second).and(page.locator('.order-row--dragged')).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.locator('[aria-live="assertive"]').getByText('carried to place 2').waitFor({ state: 'attached' })
    await page.keyboard.press('Space')
    await saysPlace(second, 2)
    await lookAt(page, 'order/changed')
  })

  it('saves all of it at once, and visitors see it', async () => {
    const wanted = await shown()
    await page.getByRole('button', { name: 'Save the order' }).click()
    await page.getByText('The website lists its tours in this order now.').waitFor()
    // The website's list is answered from memory, which hears of the change a moment later.
    await eventually(async () => {
      const cards = await content.get<{ items: { id: string }[] }>('/public/v1/tours?limit=100')
      expect(cards.items.map(({ id }) => id)).toEqual(wanted)
      return true
    })
    await page.locator('.order-bar').waitFor({ state: 'hidden' })
    expect(await shown()).toEqual(wanted)
  })

  it('is told when a colleague moved the same tour meanwhile', async () => {
    const [first = '', second = ''] = await open()
    const item = (await saved()).find(({ public_id }) => public_id === second)
    await row(second).getByRole('button', { name: /up$/ }).click()
    await saysPlace(second, 1)
    await saysPlace(first, 2)
    await content.patch(`/api/tours/${item?.tour_id}`, { priority: 1, _status: 'published' })
    await page.getByRole('button', { name: 'Save the order' }).click()
    await page.getByText('Somebody else changed the order meanwhile: load it again.').waitFor()
    expect(desk.troubles.list().filter((trouble) => !trouble.includes('409'))).toEqual([])
  })

  it('does it on a phone, one destination at a time', async () => {
    const small = await browser.open({ role: 'content', ...phone })
    page = small.page
    await open()
    const { destination = '' } = (await saved())[0] ?? {}
    await page.getByLabel('Destination').selectOption(destination)
    const [first = '', second = ''] = await shown()
    await row(second).getByRole('button', { name: /up$/ }).tap()
    await saysPlace(second, 1)
    await saysPlace(first, 2)
    await page.getByRole('button', { name: 'Discard' }).tap()
    await saysPlace(first, 1)
    expect(small.troubles.list()).toEqual([])
  })
})
