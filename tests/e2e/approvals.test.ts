import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import { fillDraft, qualify, startQuote } from '@/scripts/demo/offerTrip'
import { openDemo } from '@/scripts/demo/openDemo'
import { chooseTour, requestTrip } from '@/scripts/demo/requestTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { act } from './support/salesDesk'
import type { Desk } from './support/salesWork'
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

const confirm = (page: Page, button: string, field: string, words: string) =>
  act(page, { button, fill: (dialog) => dialog.getByLabel(field).fill(words) })

describe('a thin price', () => {
  it('is asked for by sales, let pass by a manager, and is then ready', async () => {
    const versionId = await aThinDraft()
    const record = `/admin/collections/quote-versions/${versionId}`
    const asSales = await browser.open({ role: 'sales' })
    await asSales.page.goto(record)
    await asSales.page.getByRole('heading', { name: 'Before it can be sent' }).waitFor()
    await lookAt(asSales.page, 'approvals/sales')
    await confirm(asSales.page, 'Ask for approval', 'What they should know', 'They come every year.')
    await asSales.page.getByText('Waits for a manager').waitFor()

    const asManager = await browser.open({ role: 'manager' })
    await asManager.page.goto(record)
    await confirm(asManager.page, 'Let it stand', 'Why it may stand', 'The captain promised.')
    await asManager.page.getByText('May stand: The captain promised.').waitFor()
    await lookAt(asManager.page, 'approvals/manager')
    await confirm(asManager.page, 'Approve the price', 'Why', 'A friend of the house.')
    await asManager.page.getByRole('heading', { name: 'Ready to send' }).waitFor()

    await asSales.page.reload()
    await asSales.page.getByText('A friend of the house.').waitFor()
    await lookAt(asSales.page, 'approvals/approved')
    for (const { page, troubles } of [asSales, asManager]) {
      expect(troubles.list()).toEqual([])
      await page.context().close()
    }
  })
})
