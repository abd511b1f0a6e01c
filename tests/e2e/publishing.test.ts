import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import { type ApiClient, Refusal } from '@/scripts/demo/apiClient'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { eventually } from '@/tests/support/eventually'
import { type OpenedPage, withBrowser } from './support/browser'
import { draftTour } from './support/demoTour'
import { lookAt } from './support/lookAt'
import { act } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let visitor: ApiClient
let manager: ApiClient
let tour: { id: string; publicId: string }
let author: OpenedPage
let approver: OpenedPage
/** The newest version of the feed before the tour was published. */
let before = 0

const onWebsite = (): Promise<boolean> =>
  visitor.get(`/public/v1/tours/${tour.publicId}`).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refusal && [404, 410].includes(error.status)) return false
      throw error
    },
  )
const newestVersion = async () =>
  (await manager.get<{ items: { number: number }[] }>('/api/v1/feed/versions')).items[0]?.number ?? 0
const openTour = async (page: Page): Promise<void> => {
  await page.goto(`/admin/collections/tours/${tour.id}`)
  await page.locator('#field-title').waitFor()
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const inAMonth = () => addDays(todayIn(teamZone, new Date()), 30)

beforeAll(async () => {
  const team = await openDemo(product.url)
  visitor = team.visitor
  manager = team.manager
  tour = await draftTour(await signInAs(visitor, 'content'), { title: 'River Islands Demo' })
  const admin = await signInAs(visitor, 'admin')
  await admin.post('/api/globals/company-settings', { asksSecondPerson: true })
  author = await browser.open({ role: 'content' })
  approver = await browser.open({ role: 'manager' })
  before = await newestVersion()
}, 300_000)

describe('a tour on its way to the website', () => {
  it('is handed by whoever wrote it to somebody else by name', async () => {
    const { page } = author
    await openTour(page)
    await act(page, {
      button: 'Submit for review',
      fill: async (dialog) => {
        await dialog.getByLabel('Who looks it over').selectOption({ label: 'Demo Manager' })
        expect(await dialog.getByRole('option', { name: 'Demo Content' }).count()).toBe(0)
        await dialog.getByLabel('For the reviewer').fill('Please read day two.')
        await lookAt(page, 'publishing/submit')
      },
    })
    await button(page, 'Approve').waitFor()
    const refused = act(page, { button: 'Approve' })
    await expect(refused).rejects.toThrow('Whoever submitted or last edited it does not approve it')
    author.troubles.clear()
  })

  it('is sent back with what is to be changed, and comes again', async () => {
    await openTour(approver.page)
    await act(approver.page, {
      button: 'Send back',
      fill: (dialog) => dialog.getByLabel('What is to be changed').fill('Day two says nothing of the ferry.'),
    })
    await openTour(author.page)
    await act(author.page, {
      button: 'Submit for review',
      fill: async (dialog) => {
        await dialog.getByLabel('Who looks it over').selectOption({ label: 'Demo Manager' })
        await dialog.getByLabel('For the reviewer').fill('Please read day two.')
      },
    })
    await button(author.page, 'Approve').waitFor()
  })

  it('is found waiting by that person, who lets it on the website, where it is within a second', async () => {
    const { page } = approver
    await page.goto('/admin/publishing')
    const waiting = page.locator('tr', { hasText: 'River Islands Demo' })
    expect(await waiting.innerText()).toContain('Please read day two.')
    await lookAt(page, 'publishing/waiting')
    await waiting.getByRole('link', { name: 'River Islands Demo' }).click()
    await page.locator('#field-title').waitFor()
    expect(await onWebsite()).toBe(false)
    const approved = page.waitForResponse(/\/approve$/).then(() => performance.now())
    await act(page, { button: 'Approve' })
    await eventually(onWebsite, { withinMs: 5_000 })
    expect(performance.now() - (await approved)).toBeLessThan(1_000)
  })

  it('is planned to leave it, and the plan is taken back in the editor or under Publishing', async () => {
    const { page } = author
    const plan = () =>
      act(page, {
        button: 'Plan…',
        fill: async (dialog) => {
          await dialog.getByLabel('What').selectOption('unpublish')
          await dialog.getByLabel('Day').fill(inAMonth())
        },
      })
    await openTour(page)
    await plan()
    await button(page, 'Cancel the plan to unpublish').waitFor()
    await lookAt(page, 'publishing/planned-tour')
    await act(page, { button: 'Cancel the plan to unpublish', confirm: 'Cancel the plan' })
    await button(page, 'Cancel the plan to unpublish').waitFor({ state: 'hidden' })
    await plan()
    await page.goto('/admin/publishing')
    await lookAt(page, 'publishing/planned')
    await act(page, { button: 'Cancel the plan' })
    await page.getByText('Nothing is planned.').waitFor()
    expect(await onWebsite()).toBe(true)
  })

  it('goes with the whole feed back to an earlier version, and comes back when that is released', async () => {
    const { page } = approver
    await page.goto('/admin/publishing')
    await page.getByText(`Version ${await newestVersion()}, shown now`).waitFor()
    await page.getByRole('link', { name: `Version ${before}`, exact: true }).click()
    await page.getByText('River Islands Demo goes off the website').waitFor()
    await lookAt(page, 'publishing/version')
    await act(page, {
      button: `Show version ${before}`,
      fill: (dialog) => dialog.getByLabel('Why').fill('The islands are flooded.'),
    })
    await page.getByText('The website shows this version now, held there until the feed is released.').waitFor()
    expect(await button(page, `Show version ${before}`).count()).toBe(0)
    await eventually(async () => !(await onWebsite()))
    await page.goto('/admin/publishing')
    await page.getByText(/The website is held at version \d+ by Demo Manager: The islands are flooded\./).waitFor()
    await lookAt(page, 'publishing/held')
    await act(page, { button: 'Release the feed' })
    await eventually(onWebsite)
    await page.getByText('The website is held at version').waitFor({ state: 'hidden' })
  })

  it('is paused and taken up again, and retired for good', async () => {
    const { page } = approver
    await openTour(page)
    await act(page, { button: 'Pause', fill: (dialog) => dialog.getByLabel('Why').fill('High water.') })
    await eventually(async () => !(await onWebsite()))
    await act(page, { button: 'Take up again' })
    await eventually(onWebsite)
    await act(page, {
      button: 'Retire',
      fill: async (dialog) => {
        await dialog.getByLabel('Why').fill('The islands are gone.')
        await lookAt(page, 'publishing/retire')
      },
    })
    await eventually(async () => !(await onWebsite()))
    await button(page, 'Retire').waitFor({ state: 'hidden' })
    expect(await button(page, 'Take up again').count()).toBe(0)
  })

  it('leaves with its destination, which says before how many go', async () => {
    const { page } = approver
    const { docs } = await manager.get<{ docs: { id: string; name: string }[] }>('/api/destinations?limit=1&depth=0')
    const [{ id, name } = { id: '', name: '' }] = docs
    const { total } = await visitor.get<{ total: number }>(`/public/v1/tours?dest=${encodeURIComponent(name)}`)
    await page.goto(`/admin/collections/destinations/${id}`)
    await button(page, 'Take off the website').click()
    const dialog = page.getByRole('dialog', { name: 'Take off the website' })
    await dialog.getByText(`Off the website within a second: ${total} tours.`).waitFor()
    await lookAt(page, 'publishing/destination')
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
    expect([...author.troubles.list(), ...approver.troubles.list()]).toEqual([])
  })
})
