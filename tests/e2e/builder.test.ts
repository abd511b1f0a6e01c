import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { fillDraft, qualify, sendVersion, startQuote } from '@/scripts/demo/offerTrip'
import { openDemo } from '@/scripts/demo/openDemo'
import { chooseTour } from '@/scripts/demo/requestTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import { desktop, keepScreenshot, type OpenedPage, phone, withBrowser } from './support/browser'
import {
  addByHand,
  addFound,
  awaitSaved,
  copyWholeTour,
  lineNames,
  lineOf,
  openBuilder,
  totalOf,
} from './support/builderHands'
import { awaitFocusOn } from './support/boardHands'
import { payloadsOwn, seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
const widths = { desktop, tablet: { viewport: { width: 768, height: 1024 } }, phone }

let manager: ApiClient
let leadId = ''
let versionId = ''
let first: OpenedPage
let second: OpenedPage

const kept = async (): Promise<BuilderState> => manager.get<BuilderState>(`/api/v1/quote-versions/${versionId}/trip`)
const labels = async () => (await kept()).trip.lines.map(({ label }) => label)

const look = async ({ page }: OpenedPage, name: string): Promise<void> => {
  for (const [width, { viewport }] of Object.entries(widths)) {
    await page.setViewportSize(viewport)
    await keepScreenshot(page, `builder/${name}-${width}`)
    const findings = await seriousFindings(page, { except: payloadsOwn })
    expect({ width, findings }).toEqual({ width, findings: [] })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect({ width, overflow }).toEqual({ width, overflow: 0 })
  }
  await page.setViewportSize(desktop.viewport)
}

beforeAll(async () => {
  const team = await openDemo(product.url)
  manager = team.manager
  const lead = await manager.post<{ lead_id: string }>('/api/v1/leads', {
    channel: 'email',
    name: 'Demo Builder',
    email: 'demo.builder@example.com',
    destination: 'Vietnam',
  })
  leadId = lead.lead_id
  await qualify(manager, leadId)
  const quote = await manager.post<{ version_id: string }>(`/api/v1/leads/${leadId}/quotes`, {})
  versionId = quote.version_id
  first = await browser.open({ role: 'manager' })
  second = await browser.open({ role: 'admin' })
}, 300_000)

describe('the builder', () => {
  it('opens an empty draft with a first step, from its record', async () => {
    const { page } = first
    await page.goto(`/admin/collections/quote-versions/${versionId}`)
    await page.getByRole('link', { name: 'Build the trip' }).click()
    await page.getByRole('heading', { name: 'This trip has no days yet' }).waitFor()
    await look(first, 'empty')
  })

  it('copies a whole tour, found by its words', async () => {
    const { page } = first
    await copyWholeTour(page)
    await awaitSaved(page)
    const { trip } = await kept()
    expect(trip.days.length).toBeGreaterThan(1)
    expect(await page.locator('.builder-rail__day').count()).toBe(trip.days.length)
  })

  it('prices what is added, while it is typed', async () => {
    const { page } = first
    await page.locator('.builder-rail__day').first().locator('[data-rail]').click()
    const before = await totalOf(page)
    await addByHand(page, 'Lantern workshop')
    await page.getByLabel('Sell price', { exact: true }).fill('120')
    await page.getByLabel('Net', { exact: true }).fill('80')
    await expect.poll ? undefined : undefined
    await lineOf(page, 'Lantern workshop').getByText('$120.00').waitFor()
    expect(await totalOf(page)).not.toBe(before)
  })
})
