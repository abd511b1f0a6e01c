import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { type OpenedPage, withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { actAndRead } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

const first = 'Demo Wilhelmina Vandersloot'
const second = 'Vandersloot Demo Wilhelmina'

let manager: ApiClient
let desk: OpenedPage
let keptId = ''
let tagId = ''

/** Makes a request by hand and says whose it is. */
const ask = async (name: string, email: string): Promise<string> => {
  const { lead_id: leadId } = await manager.post<{ lead_id: string }>('/api/v1/leads', {
    ...{ channel: 'phone', name, email, destination: 'Laos', notes: 'Quiet beaches.' },
  })
  return (await manager.get<{ customer: { id: string } }>(`/api/v1/leads/${leadId}`)).customer.id
}

const look = async (name: string): Promise<void> => {
  await lookAt(desk.page, `customers/${name}`)
  expect(desk.troubles.list()).toEqual([])
}

beforeAll(async () => {
  const team = await openDemo(product.url)
  manager = await signInAs(team.visitor, 'manager')
  keptId = await ask(first, 'wilhelmina@sample.example')
  const otherId = await ask(second, 'w.vandersloot@sample.example')
  const tag = await manager.post<{ doc: { id: string } }>('/api/customer-tags', { name: 'Demo beach', colour: 'brass' })
  tagId = tag.doc.id
  await manager.post(`/api/v1/customers/${keptId}/tags`, { add: [tagId] })
  await manager.post(`/api/v1/customers/${otherId}/find-duplicates`, {})
  desk = await browser.open({ role: 'manager' })
}, 300_000)

describe('a manager who keeps one record of each person', () => {
  it('finds a customer by name without accents and by tag', async () => {
    const { page } = desk
    await page.goto('/admin/customers')
    await page.getByRole('searchbox', { name: 'Search' }).fill('vandersloot wilhelmina')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('heading', { name: '2 customers' }).waitFor()
    await page.getByRole('combobox', { name: 'Tag' }).selectOption(tagId)
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('heading', { name: '1 customer', exact: true }).waitFor()
    await look('list')
  }, 60_000)

  it('reads all there is about one of them', async () => {
    const { page } = desk
    await page.getByRole('link', { name: first }).click()
    await page.getByRole('heading', { name: 'What may be sent' }).waitFor()
    await page.getByRole('heading', { name: 'Perhaps the same person' }).waitFor()
    await look('profile')
    await page.getByRole('button', { name: 'Record a consent' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What').selectOption('marketing')
    await dialog.getByLabel('Their answer').selectOption('yes')
    await dialog.getByLabel('How they said so').fill('On the phone')
    await dialog.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('The customer agreed to marketing.').first().waitFor()
    await actAndRead(page, { button: 'Look for duplicates', says: /look(s)? like this customer/ })
  }, 60_000)

  it('notes a companion, on both records', async () => {
    const { page } = desk
    await page.getByRole('button', { name: 'Companions' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(`${first} is`).selectOption('companion first')
    await dialog.getByLabel('With whom').fill('demo')
    await dialog
      .getByRole('button', { name: /^Add Demo/ })
      .first()
      .click()
    await dialog.getByRole('button', { name: /^Remove Travels together/ }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.getByText('Travels together:').first().waitFor()
  }, 60_000)

  it('is told what somebody else saved meanwhile, and decides', async () => {
    const { page } = desk
    await page.goto(`/admin/collections/customers/${keptId}/fields`)
    // Payload looks once, at the first letter typed, whether the record is a newer one: what comes later it does not see.
    const looked = page.waitForResponse((answer) => /"checkForStaleData":true/.test(answer.request().postData() ?? ''))
    await page.locator('#field-country').fill('FR')
    await looked
    await manager.patch(`/api/customers/${keptId}`, { country: 'BE' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const told = page.getByRole('alert').filter({ hasText: 'Somebody else changed this customer' })
    await told.waitFor()
    expect(await told.innerText()).toMatch(/Country[\s\S]*BE[\s\S]*FR/)
    // The browser tells of the refusal that was wanted.
    desk.troubles.clear()
    await look('edited-by-two')
    await told.getByRole('button', { name: 'Keep mine' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Updated successfully').first().waitFor()
    expect(await manager.get(`/api/customers/${keptId}?depth=0`)).toMatchObject({ country: 'FR' })
  }, 60_000)

  it('goes through what may be one person, and compares', async () => {
    const { page } = desk
    await page.goto('/admin/duplicates?search=vandersloot')
    await page.getByText('the other way round').first().waitFor()
    await look('duplicates')
    await page.getByRole('link', { name: 'Compare' }).click()
    await page.getByRole('button', { name: 'Merge', exact: true }).waitFor()
    await look('compare')
  }, 60_000)

  it('merges with the e-mail of the other, sees what moved, and undoes it', async () => {
    const { page } = desk
    await page.goto(`/admin/duplicates?search=vandersloot`)
    await page.getByRole('link', { name: 'Compare' }).click()
    const email = page.getByRole('group', { name: /E-mail/ })
    await email.getByRole('radio').nth(1).check()
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Merge them' }).click()
    await page.getByRole('heading', { name: 'What undoing it does' }).waitFor()
    expect(await page.locator('.merge-undo').innerText()).toMatch(/1 lead[\s\S]*E-mail of[\s\S]*back to/)
    await look('merge')
    await page.getByRole('button', { name: 'Undo this merge' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Make them two again' }).click()
    await page.getByText('both are as they were').waitFor()
    const found = await manager.get<{ items: { email: string }[] }>('/api/v1/customers?search=vandersloot')
    expect(found.items.map(({ email: address }) => address).toSorted()).toEqual([
      'w.vandersloot@sample.example',
      'wilhelmina@sample.example',
    ])
    await page.goto('/admin/merges')
    await page.getByText('Undone by').first().waitFor()
    await look('merges')
  }, 90_000)

  it('saves a filter and sees whom it finds while it is made', async () => {
    const { page } = desk
    await page.goto('/admin/segments/new')
    await page.getByLabel('Name', { exact: true }).fill('Beach people')
    await page.getByRole('checkbox', { name: 'Demo beach' }).check()
    await page.getByText('1 customer', { exact: true }).waitFor()
    await look('segment')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('heading', { name: 'Beach people' }).waitFor()
    await page.goto('/admin/segments')
    await page.getByRole('link', { name: 'Beach people' }).waitFor()
    await look('segments')
  }, 60_000)
})
