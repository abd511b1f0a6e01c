import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openDemo, signInAs } from '@/scripts/demo/openDemo'
import { addDays } from '@/src/domain/shared/calendarDate'
import { type HttpFake, startHttpFake } from '@/tests/contract/support/httpFake'
import { eventually } from '@/tests/support/eventually'
import { keepScreenshot, type OpenedPage, withBrowser } from './support/browser'
import { clickAlive } from './support/clickAlive'
import { lookAt } from './support/lookAt'
import { act, actAndRead } from './support/salesDesk'
import { withProduct } from './support/withProduct'

const product = withProduct()
const browser = withBrowser(product)

let receiver: HttpFake
let desk: OpenedPage

const look = async (name: string): Promise<void> => {
  await lookAt(desk.page, `webhooks/${name}`)
  expect(desk.troubles.list()).toEqual([])
}

beforeAll(async () => {
  receiver = await startHttpFake((_request, res) => res.writeHead(200).end('{"taken":true}'))
  desk = await browser.open({ role: 'manager' })
}, 120_000)
afterAll(() => receiver.stop())

describe('a manager', () => {
  it('has another system told of events, sends it a test and sees it arrive', async () => {
    const { page } = desk
    await page.goto('/admin/webhooks')
    await page.getByRole('button', { name: 'New subscription' }).click()
    await page.getByLabel('Name').fill('Demo warehouse')
    await page.getByLabel('Address').fill(`${receiver.url}/hooks`)
    await page.getByLabel('lead.received').check()
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await page.getByText(/^whsec_/).waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()

    await page.getByRole('link', { name: 'Demo warehouse' }).click()
    await page.getByRole('button', { name: 'Send a test event' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send a test event' }).click()
    await eventually(() => receiver.requests.some(({ body }) => body.includes('webhook.test')))

    await eventually(async () => {
      await page.reload()
      return page.getByRole('button', { name: 'Replay webhook.test' }).isVisible()
    })
    await page.getByRole('link', { name: 'webhook.test' }).click()
    await page.getByText('"taken":true').waitFor()
    await look('record')
  }, 60_000)

  it('has leads arrive there by themselves', async () => {
    const { visitor } = await openDemo(product.url)
    await signInAs(visitor, 'sales')
    const before = receiver.requests.length
    await visitor.post('/public/v1/leads', {
      ...{ name: 'Demo Traveller', email: 'demo@sample.example', destination: 'Vietnam', style: 'Culture' },
      ...{ month: 'March', travelers: 2, duration: '9-12 days', gclid: 'x' },
    })
    const told = await eventually(() =>
      receiver.requests.slice(before).find(({ body }) => body.includes('lead.received')),
    )
    expect(told.headers['webhook-signature']).toMatch(/^v1,/)
  }, 30_000)

  it('is told once more of one event, and of all since a day', async () => {
    const { page } = desk
    const toldOf = (type: string) => receiver.requests.filter(({ body }) => body.includes(type)).length
    const [tests, leads] = [toldOf('webhook.test'), toldOf('lead.received')]
    await clickAlive(page.getByRole('button', { name: 'Replay webhook.test' }))
    await eventually(() => toldOf('webhook.test') === tests + 1)
    await actAndRead(page, {
      button: 'Replay since…',
      fill: async (dialog) => {
        await dialog.getByLabel('Since').fill(addDays(new Date().toISOString().slice(0, 10), -1))
        await look('replay')
      },
      says: /^\d+ events? (is|are) sent again\.$/,
    })
    await eventually(() => toldOf('lead.received') > leads)
  }, 60_000)

  it('changes the secret, and pauses and resumes what it tells', async () => {
    const { page } = desk
    await actAndRead(page, { button: 'New secret', says: /^whsec_/ })
    await act(page, { button: 'Pause' })
    await act(page, { button: 'Resume' })
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
    expect(desk.troubles.list()).toEqual([])
  }, 60_000)

  it('reads where that lead came from', async () => {
    await desk.page.goto('/admin/lead-sources?group=source&touch=first')
    await desk.page.getByRole('row', { name: /google/ }).waitFor()
    await look('lead-sources')
  })

  it('reads the documentation of the staff API, finds an event and a path', async () => {
    const { page } = desk
    await page.goto('/api/v1/docs#payment.received')
    await page.getByRole('heading', { name: 'payment.received' }).waitFor()
    await keepScreenshot(page, 'webhooks/docs-desktop', { whole: false })
    const search = async (words: string): Promise<number> => {
      await page.getByRole('searchbox').fill(words)
      return page.locator('.api-operation:visible').count()
    }
    expect(await search('rotate-secret')).toBe(1)
    expect(await search('webhook')).toBeGreaterThan(5)
    // Thirty thousand hidden elements of the same few parts would all be walked over.
    await page.evaluate(() => {
      for (const hidden of document.querySelectorAll('.api-operation[hidden]')) hidden.remove()
    })
    await look('docs-found')
  }, 60_000)
})
