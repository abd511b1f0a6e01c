import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { qualify, sendVersion } from '@/scripts/demo/offerTrip'
import { openDemo } from '@/scripts/demo/openDemo'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import { awaitFocusOn } from './support/boardHands'
import { desktop, keepScreenshot, type OpenedPage, phone, withBrowser } from './support/browser'
import { addByHand, awaitKept, carry, copyTour, lineNames, lineOf, openBuilder, openerOf } from './support/builderHands'
import { lookAt } from './support/lookAt'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
const widths = { desktop, tablet: { viewport: { width: 768, height: 1024 } }, phone }

let manager: ApiClient
let versionId = ''
let first: OpenedPage
let second: OpenedPage

const kept = async () => (await manager.get<BuilderState>(`/api/v1/quote-versions/${versionId}/trip`)).trip
const openDay = (number: number) =>
  first.page
    .locator('.builder-rail__day')
    .nth(number - 1)
    .locator('[data-rail]')
    .click()

const look = ({ page }: OpenedPage, name: string): Promise<void> => lookAt(page, `builder/${name}`, { widths })

beforeAll(async () => {
  const team = await openDemo(product.url)
  manager = team.manager
  const { lead_id: leadId } = await manager.post<{ lead_id: string }>('/api/v1/leads', {
    channel: 'email',
    name: 'Demo Builder',
    email: 'demo.builder@example.com',
    destination: 'Vietnam',
  })
  await qualify(manager, leadId)
  const quote = await manager.post<{ version_id: string }>(`/api/v1/leads/${leadId}/quotes`, {})
  versionId = quote.version_id
  first = await browser.open({ role: 'manager' })
  second = await browser.open({ role: 'admin' })
}, 300_000)

describe('the builder', () => {
  it('opens an empty draft from its record, with a useful first step', async () => {
    const { page } = first
    await page.goto(`/admin/collections/quote-versions/${versionId}`)
    await page.getByRole('link', { name: 'Build the trip' }).click()
    await page.getByRole('heading', { name: 'This trip has no days yet' }).waitFor()
    await look(first, 'empty')
  })

  it('copies a whole tour that is found by its words', async () => {
    const { page } = first
    await copyTour(page, 'Vietnam')
    await awaitKept(page)
    const { days } = await kept()
    expect(days.length).toBeGreaterThan(1)
    expect(await page.locator('.builder-rail__day').count()).toBe(days.length)
    await page.getByRole('button', { name: 'price it by its lines' }).click()
  })

  it('prices a line while it is typed, and says why', async () => {
    const { page } = first
    await openDay(1)
    await addByHand(page, 'Lantern workshop')
    await lineOf(page, 'Lantern workshop').getByText('$120.00').waitFor()
    await page.getByRole('button', { name: /^\$120\.00 .*for Lantern workshop: why this price/ }).click()
    const why = page.getByRole('dialog', { name: /^Why this price/ })
    await why.getByText('Lantern workshop is $120.00').waitFor()
    await keepScreenshot(page, 'builder/why-desktop', { whole: false })
    await page.keyboard.press('Escape')
    await why.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: '$120.00 in total: why this price?' }).waitFor()
  })

  it('is worked by keys: walks, carries a line into the next day, takes steps back and does them again', async () => {
    const { page } = first
    await addByHand(page, 'Farewell dinner')
    await openerOf(page, 'Farewell dinner').click()
    await openerOf(page, 'Farewell dinner').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await awaitFocusOn(openerOf(page, 'Farewell dinner'))
    const [top, below] = (await lineNames(page)).slice(-2)
    expect([top, below]).toEqual(['Farewell dinner', 'Lantern workshop'])

    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await awaitFocusOn(openerOf(page, 'Farewell dinner'))
    await page.getByRole('heading', { name: /^Day 2/ }).waitFor()
    expect((await lineNames(page))[0]).toBe('Farewell dinner')

    await page.keyboard.press('Control+z')
    await openDay(1)
    expect(await lineNames(page)).toContain('Farewell dinner')
    await page.keyboard.press('Control+Shift+z')
    await lineOf(page, 'Farewell dinner').waitFor({ state: 'detached' })
    await awaitKept(page)
    const { lines, days } = await kept()
    expect(lines.find(({ label }) => label === 'Farewell dinner')?.day_id).toBe(days[1]?.id)
  })

  it('is worked with the mouse: a line is carried to another day, a day to another place, and both are taken back', async () => {
    const { page } = first
    const dayAt = (number: number) => page.locator('.builder-rail__day').nth(number - 1)
    const before = await kept()
    await carry(page, { from: lineOf(page, 'Lantern workshop'), to: dayAt(3) })
    await lineOf(page, 'Lantern workshop').waitFor({ state: 'detached' })
    await carry(page, { from: dayAt(1), to: dayAt(2) })
    await awaitKept(page)
    const { lines, days } = await kept()
    expect(lines.find(({ label }) => label === 'Lantern workshop')?.day_id).toBe(before.days[2]?.id)
    expect(days.map(({ id }) => id).slice(0, 2)).toEqual([before.days[1]?.id, before.days[0]?.id])

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await lineOf(page, 'Lantern workshop').waitFor()
    await awaitKept(page)
    expect(await kept()).toEqual(before)
  })

  it('tells its keys, and shows a full day on every screen', async () => {
    const { page } = first
    await page.locator('body').press('?')
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Copy from a tour or an earlier quote').waitFor()
    await page.keyboard.press('Escape')
    await openDay(1)
    await openerOf(page, 'Lantern workshop').click()
    await look(first, 'day')
    await page.locator('[data-rail="travelers"]').click()
    await look(first, 'travelers')
    await page.locator('[data-rail="price"]').click()
    await look(first, 'offer')
    expect(first.troubles.list()).toEqual([])
  })

  it('shows after a reload what was on the screen', async () => {
    const { page } = first
    await openDay(1)
    const shown = await lineNames(page)
    await openBuilder(page, versionId)
    await openDay(1)
    expect(await lineNames(page)).toEqual(shown)
    expect(shown).toContain('Lantern workshop')
  })

  it('tells the second of two who change the same draft, and loses nothing of either', async () => {
    await openBuilder(second.page, versionId)
    await openDay(1)
    await addByHand(first.page, 'Of the first')
    await awaitKept(first.page)
    await addByHand(second.page, 'Of the second')

    const told = second.page.getByRole('dialog', { name: 'Demo Manager changed this draft, too' })
    await told.getByText('Of the first').waitFor()
    await told.getByText('Of the second').waitFor()
    await keepScreenshot(second.page, 'builder/conflict-desktop', { whole: false })
    expect((await kept()).lines.map(({ label }) => label)).not.toContain('Of the second')

    await told.getByRole('button', { name: 'Put both together' }).click()
    await awaitKept(second.page)
    expect((await kept()).lines.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Of the first', 'Of the second']),
    )
  })

  it('is to be read only once the version is out, and leads to the next', async () => {
    const { page } = first
    await manager.patch(`/api/quote-versions/${versionId}?depth=0`, {
      startDate: addDays(todayIn(teamZone, new Date()), 110),
      letter: 'Dear Demo Builder,\n\nthis is your trip.',
    })
    await sendVersion(manager, versionId)
    await openBuilder(page, versionId)
    await page.getByText('This version is frozen').waitFor()
    expect(await page.locator('[data-add]').count()).toBe(0)
    await look(first, 'frozen')

    await page.getByRole('button', { name: 'New version' }).click()
    const dialog = page.getByRole('dialog', { name: 'New version' })
    await dialog.getByRole('button', { name: 'New version' }).click()
    await page.locator('.builder-facts strong', { hasText: 'Version 2, draft' }).waitFor()
    await page.locator('[data-add]').first().waitFor()
  })
})
