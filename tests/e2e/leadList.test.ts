import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { eventually } from '@/tests/support/eventually'
import { keepScreenshot, type OpenedPage, withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let sales: ApiClient
let manager: ApiClient
let desk: OpenedPage
let owned: string[] = []

const enter = async (by: ApiClient, name: string, takesIt: 'yes' | 'no'): Promise<string> => {
  const request = {
    channel: 'phone',
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    destination: 'Laos',
    style: 'Culture',
    takes_it: takesIt,
  }
  return (await by.post<{ lead_id: string }>('/api/v1/leads', request)).lead_id
}

const rows = () => desk.page.locator('.table tbody tr')
const showPreset = async (name: string): Promise<void> => {
  await desk.page.goto('/admin/collections/leads')
  const presets = desk.page.getByRole('navigation', { name: 'Ready-made lists' })
  await presets.getByRole('link', { name, exact: true }).click()
  await presets.locator('[aria-current]', { hasText: name }).waitFor()
}

beforeAll(async () => {
  const team = await openDemo(product.url)
  sales = await signInAs(team.visitor, 'sales')
  manager = await signInAs(team.visitor, 'manager')
  owned = [await enter(sales, 'Demo List First', 'yes'), await enter(sales, 'Demo List Second', 'yes')]
  const nobodys = await enter(manager, 'Demo List Nobody', 'yes')
  await manager.patch(`/api/v1/leads/${nobodys}/owner`, { owner_id: null })
  desk = await browser.open({ role: 'sales' })
}, 300_000)

describe('the list of leads', () => {
  it('shows my open leads, and with another click those of nobody', async () => {
    await showPreset('My open leads')
    await rows().filter({ hasText: 'Demo List First' }).waitFor()
    expect(await rows().filter({ hasText: 'Demo List Nobody' }).count()).toBe(0)
    await showPreset('Unassigned')
    await rows().filter({ hasText: 'Demo List Nobody' }).waitFor()
    expect(await rows().filter({ hasText: 'Demo List First' }).count()).toBe(0)
  })

  it('shows what breaches today, and takes a preset off again', async () => {
    await showPreset('Breaching today')
    await desk.page.getByRole('button', { name: 'Breaching today', exact: true }).click()
    await desk.page.locator('[aria-current]', { hasText: 'Breaching today' }).waitFor({ state: 'detached' })
    await rows().filter({ hasText: 'Demo List First' }).waitFor()
    expect(desk.troubles.list()).toEqual([])
  })

  it('works on several leads at once, and says what became of each', async () => {
    await showPreset('My open leads')
    for (const name of ['Demo List First', 'Demo List Second'])
      await rows().filter({ hasText: name }).locator('.select-row__checkbox input').check()
    const bar = desk.page.getByRole('region', { name: '2 leads ticked' })
    await bar.waitFor()
    await lookAt(desk.page, 'desk/leads-ticked')
    await bar.getByRole('button', { name: 'Qualify 2 leads' }).click()
    const dialog = desk.page.getByRole('dialog', { name: 'Qualify 2 leads' })
    await dialog.getByRole('button', { name: 'Qualify 2 leads' }).click()
    await dialog.getByText('Done for 2 leads.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    for (const id of owned)
      expect(await sales.get(`/api/v1/leads/${id}`)).toMatchObject({ lead: { stage: 'qualified' } })
  })

  it('takes a phone call in with the keyboard alone, and says who is known', async () => {
    const { page } = desk
    await showPreset('My open leads')
    await page.getByRole('button', { name: 'New lead', exact: true }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'New lead' })
    const typed = ['Demo Caller', 'not a number', 'demo.list.first@example.com', 'Laos', 'mar', 'many']
    for (const [at, text] of typed.entries()) {
      if (at > 0) await page.keyboard.press('Tab')
      await page.keyboard.type(text)
    }
    await dialog.getByText(/^Known: Demo List First/).waitFor()
    await page.keyboard.press('Enter')
    await dialog.getByText('A whole number from 1 to 30.').waitFor()
    await dialog.getByRole('textbox', { name: 'Travelers' }).fill('2')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/collections\/leads\/[0-9a-f-]{36}$/)
    await page.getByRole('heading', { name: 'Demo Caller · Laos' }).waitFor()
    // The browser tells of the refusal that was wanted.
    desk.troubles.clear()
  })

  it('hands several leads over to a colleague at once', async () => {
    const { page } = desk
    await showPreset('My open leads')
    for (const name of ['Demo List First', 'Demo List Second'])
      await rows().filter({ hasText: name }).locator('.select-row__checkbox input').check()
    await page.getByRole('region', { name: '2 leads ticked' }).getByRole('button', { name: 'Reassign…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Reassign' })
    await dialog.getByLabel('Colleague').selectOption({ label: 'Demo Manager' })
    await lookAt(page, 'desk/leads-reassign')
    await dialog.getByRole('button', { name: 'Reassign', exact: true }).click()
    await dialog.getByText('Done for 2 leads.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await rows().filter({ hasText: 'Demo List First' }).waitFor({ state: 'detached' })
    for (const id of owned)
      expect(await manager.get(`/api/v1/leads/${id}`)).toMatchObject({ lead: { owner_name: 'Demo Manager' } })
  })

  it('is taken in from a file, after what each row would do', async () => {
    const { page } = desk
    const takenIn = async () =>
      (await manager.get<{ total: number }>('/api/v1/leads?search=demo.file@example.com')).total
    await page.goto('/admin/collections/leads')
    await page.getByRole('link', { name: 'Take in a file' }).click()
    const file = ['Name,Email,Destination', 'Demo File,demo.file@example.com,Laos', 'Demo Nobody,,Laos'].join('\n')
    const input = page.getByLabel('File (CSV or Excel)')
    await input.setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await page.getByRole('button', { name: 'Look it over' }).click()
    await page.getByText('There is neither an e-mail address nor a phone number.').waitFor()
    await keepScreenshot(page, 'desk/lead-import')
    expect(await takenIn()).toBe(0)
    await page.getByRole('button', { name: 'Take 1 in' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take 1 in' }).click()
    await eventually(async () => (await takenIn()) === 1, { withinMs: 60_000 })
  })

  it('is taken out as a spreadsheet by whoever may', async () => {
    const office = await browser.open({ role: 'manager' })
    await office.page.goto('/admin/collections/leads')
    await office.page.getByText(/^Export \d+ rows?$/).click()
    const leaving = office.page.waitForEvent('download')
    await office.page.getByRole('link', { name: 'CSV' }).click()
    const file = await (await leaving).path()
    expect(await readFile(file, 'utf8')).toMatch(/Demo List Nobody/)
    await office.page.context().close()
  })
})
