import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { openDemo } from '@/scripts/demo/openDemo'
import { eventually } from '@/tests/support/eventually'
import { mailFrom } from '@/tests/support/inboundFixtures'
import { type OpenedPage, withBrowser } from './support/browser'
import { lookAt } from './support/lookAt'
import { mailUs } from './support/mailUs'
import { onDatabase } from './support/onDatabase'
import { act } from './support/salesDesk'
import { withProduct } from './support/withProduct'

type Inbound = { items: { subject: string; from: string | null; lead_id: string | null }[] }

const product = withProduct()
const browser = withBrowser(product)
const phoneOfSender = '+84909991234'

let manager: ApiClient
let desk: OpenedPage
let leadId = ''

const received = (state: string, is: (message: Inbound['items'][number]) => boolean) =>
  eventually(async () => (await manager.get<Inbound>(`/api/v1/inbound-messages?state=${state}`)).items.find(is), {
    withinMs: 60_000,
  })

const openWhatsApp = async (page: Page): Promise<void> => {
  await page.goto(`/admin/collections/leads/${leadId}`)
  await page.getByRole('button', { name: 'WhatsApp', exact: true }).click()
  await page.getByText(`To ${phoneOfSender}.`).waitFor()
}

const look = async (name: string): Promise<void> => {
  await lookAt(desk.page, `inbound/${name}`)
  expect(desk.troubles.list()).toEqual([])
}

beforeAll(async () => {
  manager = (await openDemo(product.url)).manager
  const said = { from: phoneOfSender, name: 'Demo Messenger', text: 'Hello, is the loop open in March?' }
  await manager.post('/api/v1/sandbox-messages/inbound', { channel: 'whatsapp', ...said })
  leadId = (await received('new_lead', ({ from }) => from === phoneOfSender)).lead_id ?? ''
  const { docs } = await manager.get<{ docs: { id: string }[] }>(
    '/api/message-templates?depth=0&where[key][equals]=whatsapp_follow_up',
  )
  await manager.patch(`/api/message-templates/${docs[0]?.id}?locale=en`, { whatsappTemplate: 'HX-demo' })
  desk = await browser.open({ role: 'manager' })
}, 300_000)

describe('an answer on WhatsApp', () => {
  const drafts = () => desk.page.locator('.draft-reply')

  it('is in one’s own words for a day after their last message', async () => {
    const { page } = desk
    await openWhatsApp(page)
    await page.getByText('Own words may be sent until').waitFor()
    const write = async (words: string): Promise<void> => {
      await page.getByLabel('Message', { exact: true }).fill(words)
      await page.getByRole('button', { name: 'Write as a draft' }).click()
      await drafts().getByText(words).waitFor()
    }
    await write('It is, and the rice is green.')
    await look('whatsapp-own-words')
    await drafts().getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('The message is on its way.').first().waitFor()
    await write('And it is quiet.')
  })

  it('is a text that WhatsApp approved after that day, and nothing else', async () => {
    const { page } = desk
    await onDatabase(
      product,
      `UPDATE inbound_messages SET received_at = now() - interval '25 hours' WHERE "from" = $1`,
      [phoneOfSender],
    )
    await openWhatsApp(page)
    const late = drafts().filter({ hasText: 'And it is quiet.' })
    await late.getByRole('button', { name: 'Send', exact: true }).click()
    await late.getByRole('alert').getByText('only approved templates may be sent now').waitFor()
    // The browser tells of the refusal that was wanted.
    desk.troubles.clear()

    await page.getByText('They have not written for 24 hours').waitFor()
    expect(await page.getByLabel('Message', { exact: true }).count()).toBe(0)
    expect(await page.locator('.composer option').allInnerTexts()).toEqual(['WhatsApp: follow up'])
    await page.getByRole('button', { name: 'Write as a draft' }).click()
    const approved = drafts().filter({ hasText: 'Have you had a moment' })
    await approved.waitFor()
    await look('whatsapp-approved-only')
    await approved.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('The message is on its way.').first().waitFor()
  })
})

describe('what no lead could be found for', () => {
  const openWaiting = async (subject: string): Promise<void> => {
    const { page } = desk
    await received('triage', (message) => message.subject === subject)
    await page.goto('/admin/collections/inbound-messages')
    const presets = page.getByRole('navigation', { name: 'Ready-made lists' })
    await presets.getByRole('link', { name: 'To be sorted' }).click()
    await presets.locator('[aria-current]', { hasText: 'To be sorted' }).waitFor()
    await page.getByRole('link', { name: subject }).click()
    await page.locator('.inbound').waitFor()
  }

  it('is read with the original, and put aside with a reason', async () => {
    const { page } = desk
    await mailUs(product, { FromFull: 'somebody', Headers: 'none', Subject: 'Half a message' })
    await openWaiting('Half a message')
    await page.locator('.inbound__unreadable', { hasText: '"FromFull": "somebody"' }).waitFor()
    await look('triage-unreadable')
    const fill = async (dialog: ReturnType<Page['getByRole']>) => dialog.getByLabel('Why').fill('A broken newsletter.')
    await act(page, { button: 'Put aside', fill })
    await page.getByText('It is put aside.').first().waitFor()
    expect(await received('ignored', ({ subject }) => subject === 'Half a message')).toMatchObject({ lead_id: null })
  })

  it('becomes a lead, with the files it came with', async () => {
    const { page } = desk
    const Content = Buffer.from('Two of us, in March.').toString('base64')
    await mailUs(product, {
      ...mailFrom('demo.reader@example.com', 'Demo Reader'),
      Subject: 'Forwarded by our club',
      Headers: [{ Name: 'List-Id', Value: 'club' }],
      Attachments: [{ Name: 'wishes.txt', Content, ContentType: 'text/plain', ContentLength: 20 }],
    })
    await openWaiting('Forwarded by our club')
    const leaving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'wishes.txt' }).click()
    expect(await readFile(await (await leaving).path(), 'utf8')).toBe('Two of us, in March.')
    await look('triage')
    await act(page, { button: 'Make a lead' })
    await page.waitForURL(/\/collections\/leads\//)
    await page.locator('.conversation-message', { hasText: 'would love to see the north' }).waitFor()
    await page.getByRole('link', { name: 'wishes.txt' }).waitFor()
    expect(desk.troubles.list()).toEqual([])
  })
})
