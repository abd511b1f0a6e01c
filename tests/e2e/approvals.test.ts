import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import { fillDraft, qualify, startQuote } from '@/scripts/demo/offerTrip'
import { openDemo } from '@/scripts/demo/openDemo'
import { chooseTour, requestTrip } from '@/scripts/demo/requestTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { desktop, keepScreenshot, phone, withBrowser } from './support/browser'
import type { Desk } from './support/salesWork'
import { payloadsOwn, seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)
let desk: Desk

beforeAll(async () => {
  desk = await openDemo(product.url)
}, 60_000)

/** A draft of which 10 % would stay with us, below the demo's floor, and a boat to add that nobody has a price of. */
const aThinDraft = async (): Promise<string> => {
  const { visitor, sales } = desk
  const tour = await chooseTour(visitor)
  const startDate = addDays(todayIn(teamZone, new Date()), 110)
  const { leadId } = await requestTrip(visitor, { tour, travelMonth: startDate.slice(0, 7) })
  await qualify(sales, leadId)
  const { versionId } = await startQuote(sales, { leadId, tour })
  await fillDraft(sales, { versionId, tour, startDate })
  const whole = { label: 'The trip', component: 'activity', dayNumber: 1, sellMinor: 100_000, netMinor: 90_000 }
  const boat = { label: 'Boat', component: 'transport', dayNumber: 2, inclusion: 'optional' }
  await sales.patch(`/api/quote-versions/${versionId}?depth=0`, { pricingMode: 'lines', lines: [whole, boat] })
  return versionId
}

const confirm = async (page: Page, button: string, field: string, words: string) => {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: button })
  await dialog.getByLabel(field).fill(words)
  await dialog.getByRole('button', { name: button }).click()
  await dialog.waitFor({ state: 'hidden' })
}

describe.each(Object.entries({ desktop, phone }))('a thin price, on a %s', (name, width) => {
  it('is asked for by sales, let pass by a manager, and is then ready', async () => {
    const versionId = await aThinDraft()
    const record = `/admin/collections/quote-versions/${versionId}`
    const asSales = await browser.open({ ...width, role: 'sales' })
    await asSales.page.goto(record)
    await asSales.page.getByRole('heading', { name: 'Before it can be sent' }).waitFor()
    await keepScreenshot(asSales.page, `approvals/sales-${name}`)
    expect(await seriousFindings(asSales.page, { except: payloadsOwn })).toEqual([])
    await confirm(asSales.page, 'Ask for approval', 'What they should know', 'They come every year.')
    await asSales.page.getByText('Waits for a manager').waitFor()

    const asManager = await browser.open({ ...width, role: 'manager' })
    await asManager.page.goto(record)
    await confirm(asManager.page, 'Let it stand', 'Why it may stand', 'The captain promised.')
    await asManager.page.getByText('May stand: The captain promised.').waitFor()
    await keepScreenshot(asManager.page, `approvals/manager-${name}`)
    await confirm(asManager.page, 'Approve the price', 'Why', 'A friend of the house.')
    await asManager.page.getByRole('heading', { name: 'Ready to send' }).waitFor()
    expect(await seriousFindings(asManager.page, { except: payloadsOwn })).toEqual([])

    await asSales.page.reload()
    await asSales.page.getByText('A friend of the house.').waitFor()
    await keepScreenshot(asSales.page, `approvals/approved-${name}`)
    for (const { page, troubles } of [asSales, asManager]) {
      expect(troubles.list()).toEqual([])
      await page.context().close()
    }
  })
})
