import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import {
  awaitCardIn,
  awaitFocusOn,
  cardOf,
  dragCard,
  openBoard,
  placeOf,
  pressUntil,
  whenStored,
} from './support/boardHands'
import { desktop, keepScreenshot, type OpenedPage, phone, withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { onDatabase } from './support/onDatabase'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let manager: ApiClient
let desk: OpenedPage
const leads: string[] = []

const emailOf = (name: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`

const enter = async (name: string, given: Record<string, unknown> = {}): Promise<string> => {
  const request = {
    channel: 'phone',
    name,
    email: emailOf(name),
    destination: 'Laos',
    style: 'Culture',
    travelers: 2,
    ...given,
  }
  return (await manager.post<{ lead_id: string }>('/api/v1/leads', request)).lead_id
}
const stageNow = async (leadId: string): Promise<string> =>
  (await manager.get<{ lead: { stage: string } }>(`/api/v1/leads/${leadId}`)).lead.stage
const lead = (at: number): string => leads[at] ?? ''

beforeEach(() => desk.page.setViewportSize(desktop.viewport))

const look = (name: string): Promise<void> => lookAt(desk.page, `desk/${name}`)

beforeAll(async () => {
  const team = await openDemo(product.url)
  manager = await signInAs(team.visitor, 'manager')
  for (const name of ['Linh', 'Anna', 'Marc', 'Mai', 'James', 'Sofia']) leads.push(await enter(`Demo Pipeline ${name}`))
  await enter('Demo Pipeline Thai', { destination: 'Thailand', channel: 'email', email: 'demo.thai@example.com' })
  desk = await browser.open({ role: 'manager' })
}, 300_000)

describe('the pipeline board', () => {
  it('is readable on a desk and on a phone', async () => {
    await openBoard(desk.page, 'Demo Pipeline')
    await look('board')
    expect(desk.troubles.list()).toEqual([])
  })

  it('moves a card that is dragged to where it may go', async () => {
    const shot = () => keepScreenshot(desk.page, 'desk/board-carrying-desktop', { whole: false })
    const stored = whenStored(desk.page)
    await dragCard(desk.page, { leadId: lead(0), to: 'qualified', look: shot })
    await awaitCardIn(desk.page, { leadId: lead(0), stage: 'qualified' })
    await desk.page.getByRole('status').filter({ hasText: 'is in Qualified now' }).waitFor({ state: 'attached' })
    await stored
    await expect(stageNow(lead(0))).resolves.toBe('qualified')
  })

  it('refuses where it may not go, and says why', async () => {
    await dragCard(desk.page, {
      leadId: lead(0),
      to: 'proposal_sent',
      look: () => placeOf(desk.page, 'proposal_sent').getByText('Follows from a sent quote.').waitFor(),
    })
    await desk.page
      .getByText(/stays in Qualified\. Follows from a sent quote\./)
      .first()
      .waitFor()
    await awaitCardIn(desk.page, { leadId: lead(0), stage: 'qualified' })
  })

  it('is worked with the keyboard alone', async () => {
    const { page } = desk
    const handle = cardOf(page, lead(1)).getByRole('button', { name: /^Carry/ })
    await handle.focus()
    await page.keyboard.press('Space')
    await page.getByText('Demo Pipeline Anna: over New, where it stands.').waitFor({ state: 'attached' })
    await pressUntil(page, { key: 'ArrowRight', said: 'Over Qualified.' })
    const stored = whenStored(desk.page)
    await page.keyboard.press('Space')
    await awaitCardIn(page, { leadId: lead(1), stage: 'qualified' })
    await awaitFocusOn(handle)
    await stored
    await expect(stageNow(lead(1))).resolves.toBe('qualified')
  })

  it('asks why a lead is lost, and for words where the reason is another', async () => {
    const { page } = desk
    await dragCard(page, { leadId: lead(2), to: 'lost' })
    const dialog = page.getByRole('dialog', { name: /is lost$/ })
    await dialog.getByLabel('Why').selectOption('other')
    await dialog.getByRole('button', { name: 'Mark as lost' }).click()
    await dialog.getByText('Say in a few words what the other reason is.').waitFor()
    await keepScreenshot(page, 'desk/board-lost-desktop')
    // The browser itself notes that the server refused.
    expect(desk.troubles.list()).toEqual([expect.stringContaining(' 422 ')])
    desk.troubles.clear()
    await dialog.getByLabel('Note').fill('They travel with friends instead.')
    await dialog.getByRole('button', { name: 'Mark as lost' }).click()
    await cardOf(page, lead(2)).waitFor({ state: 'detached' })
    await awaitFocusOn(page.getByRole('list', { name: 'Leads in New' }))
    await expect(stageNow(lead(2))).resolves.toBe('lost')
  })

  it('tells whoever comes second that a colleague moved the card, and shows where it is', async () => {
    const second = await browser.open({ role: 'admin' })
    await openBoard(second.page, 'Demo Pipeline')
    await manager.patch(`/api/v1/leads/${lead(3)}/stage`, { stage: 'qualified' })
    await dragCard(second.page, { leadId: lead(3), to: 'qualified' })
    await second.page.getByText('Demo Manager moved this lead to Qualified meanwhile.').first().waitFor()
    await awaitCardIn(second.page, { leadId: lead(3), stage: 'qualified' })
    await second.page.context().close()
  })

  it('keeps its filters in the address', async () => {
    const { page } = desk
    await page.getByLabel('Destination').selectOption('Thailand')
    await page.waitForURL(/destination=Thailand/)
    await cardOf(page, lead(4)).waitFor({ state: 'detached' })
    expect(await page.locator('li[data-lead]').count()).toBe(1)
    await page.reload()
    await page.locator('li[data-lead]').first().waitFor()
    expect(await page.locator('li[data-lead]').count()).toBe(1)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.waitForURL((url) => url.search === '')
  })

  it('is worked on a phone by stage and by button', async () => {
    const { page } = desk
    await page.setViewportSize(phone.viewport)
    await openBoard(page, 'Demo Pipeline')
    await cardOf(page, lead(4)).getByRole('button', { name: /^Move/ }).click()
    const dialog = page.getByRole('dialog', { name: /^Move L-/ })
    expect(await dialog.getByRole('button', { name: 'Negotiation' }).isDisabled()).toBe(true)
    await dialog.getByText('Only from Proposal sent.').waitFor()
    await keepScreenshot(page, 'desk/board-move-phone')
    const stored = whenStored(desk.page)
    await dialog.getByRole('button', { name: 'Qualified' }).click()
    await cardOf(page, lead(4)).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: /^Qualified/ }).click()
    await cardOf(page, lead(4)).waitFor({ state: 'visible' })
    await stored
    await expect(stageNow(lead(4))).resolves.toBe('qualified')
  })

  it('draws few of five thousand cards, and loads the rest while it is scrolled', async () => {
    await onDatabase(
      product,
      `INSERT INTO leads (id, title, destination, style, reference, stage, customer_id, channel)
       SELECT gen_random_uuid(), 'Demo Many ' || n, 'Laos', 'Culture', 'L-MANY-' || n, 'negotiation', (SELECT customer_id FROM leads WHERE id = $1), 'phone'
       FROM generate_series(1, 5000) n`,
      [lead(5)],
    )
    const { page } = desk
    await openBoard(page, 'Demo Many')
    const column = placeOf(page, 'negotiation')
    await column.getByText('5,000').waitFor()
    const drawn = () => column.locator('li[data-lead]').count()
    const cards = column.locator('.board-column__cards')
    await cards.locator('li').first().waitFor()
    expect(await drawn()).toBeLessThan(40)
    // Scrolled to the end again and again: the hundredth card is on the third page.
    await page.waitForFunction(() => {
      const list = document.querySelector('[data-stage=negotiation] .board-column__cards')
      list?.scrollTo(0, list.scrollHeight)
      return Number(list?.querySelector('li:last-child')?.ariaPosInSet) > 100
    })
    expect(await drawn()).toBeLessThan(40)
    await onDatabase(product, `DELETE FROM leads WHERE reference LIKE 'L-MANY-%'`)
  }, 60_000)
})

describe('my day', () => {
  it('shows what is late and due, one click from the lead, and ticks a task in place', async () => {
    const { page } = desk
    await manager.post(`/api/v1/leads/${lead(5)}/activities`, { type: 'task', detail: 'Call about the visa' })
    await onDatabase(
      product,
      `UPDATE tasks SET due_at = now() - interval '3 hours' WHERE lead_id = $1 AND kind = 'to_do'`,
      [lead(5)],
    )
    await onDatabase(
      product,
      `UPDATE leads SET sla_due_at = now() - interval '1 hour', next_due_at = now() - interval '1 hour' WHERE id = $1`,
      [lead(5)],
    )
    await page.goto('/admin/my-day')
    const overdue = page.getByRole('region', { name: 'Overdue' })
    await overdue.getByRole('link', { name: 'Demo Pipeline Sofia', exact: true }).waitFor()
    await look('my-day')
    await overdue.getByRole('checkbox', { name: 'Call about the visa' }).check()
    await overdue.getByRole('checkbox').waitFor({ state: 'detached' })
    await overdue.getByRole('link', { name: 'Demo Pipeline Sofia', exact: true }).click()
    await page.waitForURL(new RegExp(`/leads/${lead(5)}`))
  })

  it("shows a manager the team's day", async () => {
    await desk.page.goto('/admin/my-day')
    await desk.page.getByLabel('Whose day').selectOption('team')
    await desk.page.waitForURL(/of=team/)
    await desk.page.getByTitle('Demo Manager').first().waitFor()
    await look('my-day-team')
  })
})

describe('the search', () => {
  it('finds a mistyped name and opens it with Enter', async () => {
    const { page } = desk
    const leadId = await enter('Demo Nguyễn Thị Sáng', { phone: '+84 91 777 8123' })
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: /^Search leads/ })
    await box.fill('nguyne sang')
    const option = page.getByRole('option', { name: /Nguyễn Thị Sáng/ }).first()
    await option.waitFor()
    expect(await option.getAttribute('aria-selected')).toBe('true')
    await look('search')
    await box.fill('7778123')
    await page.getByRole('group', { name: 'Customers' }).getByRole('option').waitFor()
    await page.getByText('2 found.').waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).innerText()).toMatch(/\+84917778123/)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/leads/${leadId}`))
    expect(desk.troubles.list()).toEqual([])
  })
})
