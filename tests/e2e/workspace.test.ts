import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { keepScreenshot, type OpenedPage, withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { act } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let manager: ApiClient
let leadId = ''
let first: OpenedPage
let second: OpenedPage

const openLead = async ({ page }: OpenedPage): Promise<void> => {
  await page.goto(`/admin/collections/leads/${leadId}`)
  await page.getByLabel('Budget').waitFor()
}

const saveBudget = async ({ page }: OpenedPage, budget: string): Promise<void> => {
  await page.getByLabel('Budget').fill(budget)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
}

const leadNow = async (): Promise<Record<string, unknown>> =>
  (await manager.get<{ lead: Record<string, unknown> }>(`/api/v1/leads/${leadId}`)).lead
const budgetNow = async (): Promise<unknown> => (await leadNow()).budget

beforeAll(async () => {
  const team = await openDemo(product.url)
  manager = await signInAs(team.visitor, 'manager')
  const lead = await manager.post<{ lead_id: string }>('/api/v1/leads', {
    channel: 'email',
    name: 'Demo Workspace',
    email: 'demo.workspace@example.com',
    destination: 'Laos',
    budget: 'not said',
  })
  leadId = lead.lead_id
  first = await browser.open({ role: 'manager' })
  second = await browser.open({ role: 'admin' })
}, 300_000)

describe('the workspace of a lead', () => {
  it('is readable on a desk and on a phone', async () => {
    await openLead(first)
    await lookAt(first.page, 'workspace/lead')
    expect(first.troubles.list()).toEqual([])
  })

  it('tells the second of two who edit the same, shows both, and saves what they decide', async () => {
    await openLead(first)
    await openLead(second)
    await saveBudget(first, 'US$4,000')
    await first.page.getByText('Saved.').first().waitFor()

    await saveBudget(second, 'US$6,000')
    const told = second.page.locator('.workspace-conflicts')
    await told.waitFor()
    expect(await told.innerText()).toMatch(/US\$4,000[\s\S]*US\$6,000/)
    await keepScreenshot(second.page, 'workspace/conflict-desktop')
    expect(await budgetNow()).toBe('US$4,000')

    await told.getByRole('button', { name: 'Keep mine' }).click()
    await second.page.getByRole('button', { name: 'Save', exact: true }).click()
    await second.page.getByText('Saved.').first().waitFor()
    expect(await budgetNow()).toBe('US$6,000')
  })

  it('writes a reply as a draft, shows it, and sends it', async () => {
    await openLead(first)
    const { page } = first
    await page.getByRole('button', { name: 'E-mail', exact: true }).click()
    await page.getByText('To demo.workspace@example.com.').waitFor()
    await page.getByLabel('Message', { exact: true }).fill('Good morning, here are first ideas.')
    await page.getByRole('button', { name: 'Write as a draft' }).click()
    const draft = page.locator('.draft-reply')
    await draft.getByText('Good morning, here are first ideas.').waitFor()
    await draft.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('The message is on its way.').first().waitFor()
  })

  it('shows the days a visitor put together, those nobody knows, and how they found us', async () => {
    const { visitor } = await openDemo(product.url)
    const tours = await visitor.get<{ items: { id: string; title: string }[] }>('/public/v1/tours?limit=1')
    const [tour] = tours.items
    const sent = await visitor.post<{ lead_id: string }>('/public/v1/leads', {
      name: 'Demo Planner',
      email: 'demo.planner@example.com',
      ...{ destination: 'Vietnam', style: 'Culture', month: '2027-03', travelers: 2, duration: '9-12 days' },
      ...{ utm_source: 'google', utm_medium: 'cpc', utm_campaign: 'spring' },
      itinerary: [
        { tour_id: tour?.id, day: 1 },
        { tour_id: 'nowhere', day: 4 },
      ],
    })
    await first.page.goto(`/admin/collections/leads/${sent.lead_id}`)
    const days = first.page.getByRole('region', { name: 'The days they put together' })
    await days.getByText(`Day 1 of ${tour?.id}`).waitFor()
    await days.getByText('Not taken over: day 4 of nowhere.').waitFor()
    await first.page.getByText('Paid search · google · campaign spring').waitFor()
    await first.page.getByRole('region', { name: 'Request as sent' }).getByText('demo.planner@example.com').waitFor()
    await keepScreenshot(first.page, 'workspace/lead-with-days')
    expect(first.troubles.list()).toEqual([])
  })

  it('plans a task, and ticks it off', async () => {
    const { page } = first
    const fill = async (dialog: ReturnType<typeof page.getByRole>) => {
      await dialog.getByLabel('What is to be done').fill('Call about the visa')
      await lookAt(page, 'workspace/task')
    }
    await act(page, { button: 'Add a task', fill })
    await page.getByRole('checkbox', { name: 'Call about the visa' }).check()
    await page.getByText('Done.').first().waitFor()
  })

  it('logs a call, and passes the lead on by the rules', async () => {
    await openLead(first)
    const { page } = first
    await act(page, {
      button: 'Log a contact',
      fill: (dialog) => dialog.getByLabel('What was said').fill('They would rather go in May.'),
    })
    await page.locator('.crm-timeline').getByText('They would rather go in May.').waitFor()
    await act(page, { button: 'Release' })
    await page.getByText('The lead waits for a new owner.').first().waitFor()
    expect(await leadNow()).toMatchObject({ owner_id: null })
    await act(page, { button: 'Route again' })
    await page.getByText('The rules were asked again.').first().waitFor()
    expect((await leadNow()).owner_reason).toMatch(/./)
  })

  it('closes it with its reason, and opens it again', async () => {
    const { page } = first
    await act(page, {
      button: 'Lost…',
      confirm: 'Mark as lost',
      fill: async (dialog) => {
        await dialog.getByLabel('Why').selectOption('plans_changed')
        await lookAt(page, 'workspace/lost')
      },
    })
    await page.locator('.workspace-stages [aria-current]', { hasText: 'Lost' }).waitFor()
    expect(await leadNow()).toMatchObject({ stage: 'lost', lost_reason: 'plans_changed' })
    await act(page, { button: 'Reopen' })
    await page.locator('.workspace-stages [aria-current]', { hasText: 'New' }).waitFor()
    expect(first.troubles.list()).toEqual([])
  })
})
