import { beforeAll, describe, expect, it } from '@jest/globals'
import { type ApiClient, apiClient } from '@/scripts/demo/apiClient'
import { fillDraft, qualify, sendVersion, startQuote } from '@/scripts/demo/offerTrip'
import { signInAs } from '@/scripts/demo/openDemo'
import { chooseTour } from '@/scripts/demo/requestTrip'
import { mailTo } from '@/scripts/demo/takeTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import { eventually } from '@/tests/support/eventually'
import { websiteLead } from '@/tests/support/websiteLead'
import { phone, withBrowser } from './support/browser'
import { acceptAndPay, linkFor } from './support/customerPhone'
import { importCatalog } from './support/importCatalog'
import { awaitField, offerByHand, signInByForm } from './support/salesDesk'
import { seriousFindings } from './support/seriousFindings'
import { withProduct } from './support/withProduct'

type Docs<Doc> = { docs: Doc[] }
type Lead = { lead: { stage: string; reference: string } }

const product = withProduct()
const browser = withBrowser(product)
const startDate = addDays(todayIn(teamZone, new Date()), 100)
const tour = 'Rivers and Lanterns · 12 days'

const customerSubjects = (title: string) => [
  /request/,
  new RegExp(`ready to read: ${title}`),
  new RegExp(`${title} is yours`),
  /received your payment/,
  new RegExp(`Confirmed: ${title}`),
]
const ownerSubjects = [/New lead/, /Accepted:/, /received for/, /Confirmed:/]
const allMessages = 9

let manager: ApiClient

beforeAll(async () => {
  manager = await signInAs(apiClient({ url: product.url }), 'manager')
  expect(await importCatalog(product)).toMatch(/Tours: 1 made/)
})

/** Sends a request as the website's form does; the same one twice is one lead. */
const askOnTheWebsite = async (email: string): Promise<string> => {
  const send = async () => {
    const response = await fetch(`${product.url}/public/v1/leads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `form-${email}` },
      // A known phone would make it the same customer's second request.
      body: JSON.stringify(websiteLead({ email, whatsapp: '' })),
    })
    return { status: response.status, body: (await response.json()) as { lead_id: string; owner: string } }
  }
  const first = await send()
  expect(first).toMatchObject({ status: 201, body: { status: 'accepted', owner: 'Demo' } })
  expect(await send()).toEqual({ status: 200, body: first.body })
  return first.body.lead_id
}

const demoTourWithDays = async (): Promise<string> => {
  const { docs } = await manager.get<Docs<{ title: string; durationDays: number; days?: unknown[] }>>(
    '/api/tours?depth=0&limit=50&sort=title',
  )
  const found = docs.find(({ days }) => days && days.length > 0)
  if (!found) throw new Error('No demo tour has days.')
  return `${found.title} · ${found.durationDays} days`
}

/** Offers the same trip at the same price by the doors of the staff API: what the panel's buttons ask is seen above. */
const offerByDoors = async (leadId: string): Promise<void> => {
  const visitor = apiClient({ url: product.url })
  const sales = await signInAs(visitor, 'sales')
  const card = await chooseTour(visitor)
  await qualify(sales, leadId)
  const { versionId } = await startQuote(sales, { leadId, tour: card })
  await fillDraft(sales, { versionId, tour: card, startDate })
  const lumpSum = { basis: 'per_trip', sellMinor: 348_000, netMinor: 270_000 }
  await sales.patch(`/api/quote-versions/${versionId}?depth=0`, { lumpSum })
  await sendVersion(sales, versionId)
}

const subjectsTo = async (address: string): Promise<string[]> =>
  (await mailTo(manager, address)).map(({ subject }) => subject)

const matchAll = (subjects: string[], wanted: RegExp[]) =>
  wanted.every((pattern) => subjects.some((subject) => pattern.test(subject)))

const expectTheWholeJobDone = async ({ leadId, email }: { leadId: string; email: string }): Promise<string> => {
  const { lead } = await manager.get<Lead>(`/api/v1/leads/${leadId}`)
  expect(lead.stage).toBe('won')
  const quotes = await manager.get<Docs<{ id: string; title: string; status: string; booking: string }>>(
    `/api/quotes?depth=0&where[lead][equals]=${leadId}`,
  )
  expect(quotes.docs).toMatchObject([{ status: 'accepted' }])
  const [quote] = quotes.docs
  const bookingId = quote?.booking ?? ''
  const booking = await manager.get<{ status: string; paidMinor: number }>(`/api/bookings/${bookingId}?depth=0`)
  expect(booking).toMatchObject({ status: 'confirmed', paidMinor: 104_400 })

  const title = quote?.title ?? ''
  await eventually(async () => matchAll(await subjectsTo(email), customerSubjects(title)))
  await eventually(async () => matchAll(await subjectsTo('sales@demo.example'), ownerSubjects))
  await eventually(async () => {
    const { docs } = await manager.get<Docs<{ status: string }>>(
      `/api/messages?depth=0&limit=100&where[lead][equals]=${leadId}`,
    )
    return docs.length === allMessages && docs.every(({ status }) => status === 'delivered')
  })

  const about = [leadId, quote?.id, bookingId].join(',')
  const trail = await manager.get<Docs<{ action: string; actorName: string }>>(
    `/api/audit-events?depth=0&limit=100&sort=at&where[entityId][in]=${about}`,
  )
  expect(trail.docs.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['lead.received', 'lead.stage_changed', 'quote.created', 'quote.accepted']),
  )
  return bookingId
}

describe('from a request on the website to a confirmed booking', () => {
  it('is worked in the panel, accepted and paid on a phone', async () => {
    const email = 'demo.traveller@example.com'
    const leadId = await askOnTheWebsite(email)

    const desk = await browser.open()
    await signInByForm(desk.page, 'sales')
    await offerByHand(desk.page, { leadId, tour, daysFrom: await demoTourWithDays(), startDate })

    const customer = await browser.open(phone)
    await acceptAndPay(customer.page, {
      link: await linkFor(manager, email),
      look: async () => expect(await seriousFindings(customer.page)).toEqual([]),
    })

    const bookingId = await expectTheWholeJobDone({ leadId, email })
    await desk.page.goto(`/admin/collections/bookings/${bookingId}`)
    await awaitField(desk.page, { field: 'status', text: 'Confirmed' })
    expect([...desk.troubles.list(), ...customer.troubles.list()]).toEqual([])
  })

  it('needs no JavaScript on the side of the customer', async () => {
    const email = 'demo.traveller.plain@example.com'
    const leadId = await askOnTheWebsite(email)
    await offerByDoors(leadId)

    const customer = await browser.open({ ...phone, javaScriptEnabled: false })
    await acceptAndPay(customer.page, { link: await linkFor(manager, email) })
    await expectTheWholeJobDone({ leadId, email })
    expect(customer.troubles.list()).toEqual([])
  })
})
