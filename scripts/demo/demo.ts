import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import { teamZone } from '@/src/domain/shared/zone'
import { env } from '@/src/platform/env'
import { narrator } from './narrate'
import { fillDraft, qualify, sendVersion, startQuote } from './offerTrip'
import { openDemo } from './openDemo'
import { chooseTour, requestTrip } from './requestTrip'
import { acceptQuote, awaitConfirmation, linkInMail, mailTo, openCheckout, payInSandbox } from './takeTrip'
import { waitFor } from './waitFor'

type Lead = { lead: { reference: string; stage: string; owner_name: string | null; owner_reason: string | null } }
type Found = { docs: { id: string; action: string; actorName: string }[] }

/** Lead received, quote sent, quote accepted, payment received, booking confirmed. */
const lettersToCustomer = 5

const walk = async (): Promise<void> => {
  const url = env().publicUrl
  const { visitor, sales, manager } = await openDemo(url)
  const tell = narrator()
  const panel = (path: string) => `${url}/admin/collections/${path}`
  console.log(`The whole job on ${url}, through its public doors.`)

  const tour = await chooseTour(visitor, process.argv[2])
  const startDate = addDays(todayIn(teamZone, new Date()), 120)
  const request = await requestTrip(visitor, { tour, travelMonth: startDate.slice(0, 7) })
  const { lead } = await sales.get<Lead>(`/api/v1/leads/${request.leadId}`)
  tell({
    title: `A visitor asks for “${tour.title}” on the website.`,
    facts: [
      `Lead ${lead.reference} goes to ${lead.owner_name ?? 'nobody yet'}: ${lead.owner_reason ?? 'no reason given'}`,
      `A first answer is due by ${request.slaDueAt}.`,
      `The visitor reads: ${request.nextStep}`,
    ],
    open: { 'The lead, its timeline and the request as it was sent': panel(`leads/${request.leadId}`) },
  })

  await qualify(sales, request.leadId)
  const offer = await startQuote(sales, { leadId: request.leadId, tour })
  const draft = await fillDraft(sales, { versionId: offer.versionId, tour, startDate })
  const total = formatMoney({ amountMinor: draft.totalMinor ?? 0, currency: 'USD' }, 'en')
  tell({
    title: 'Demo Sales qualifies the lead and writes an offer from the tour.',
    facts: [`Quote ${offer.reference}, ${total}, starting on ${startDate}.`],
    open: {
      'The version, still a draft': panel(`quote-versions/${offer.versionId}`),
      'As the customer will see it': `${url}/api/v1/quote-versions/${offer.versionId}/preview`,
    },
  })

  await sendVersion(sales, offer.versionId)
  const link = await linkInMail(manager, { to: request.email, kind: 'quote' })
  tell({
    title: 'The quote is sent: frozen, printed, linked, and in the customer’s mail.',
    facts: ['No provider key is set, so the sandbox keeps the message instead of sending it.'],
    open: {
      'The sandbox outbox (as Demo Manager)': panel('sandbox-messages'),
      'What the customer opens (on a phone, too)': link,
    },
  })

  const accepted = await acceptQuote(visitor, { link, name: 'Demo Traveller' })
  tell({
    title: 'The customer reads it and accepts.',
    facts: [`Booking ${accepted.reference} is open; it waits for the deposit.`],
    open: { 'The customer’s booking page': accepted.bookingUrl },
  })

  if (accepted.payment) {
    const { planRowId, label } = accepted.payment
    const checkoutUrl = await openCheckout(visitor, { bookingUrl: accepted.bookingUrl, planRowId })
    await payInSandbox(checkoutUrl)
    tell({
      title: `The customer pays: ${label}.`,
      facts: ['On the payment sandbox’s own page, with a test card. Its signed webhook does the rest.'],
      open: { 'The payment page, closed now': checkoutUrl },
    })
  }

  const confirmed = await awaitConfirmation(url, accepted.bookingUrl)
  const { docs: bookings } = await sales.get<Found>(
    `/api/bookings?depth=0&where[reference][equals]=${accepted.reference}`,
  )
  const bookingId = bookings[0]?.id ?? ''
  const mail = await waitFor('Waiting for the last messages', async () => {
    const received = await mailTo(manager, request.email)
    return received.length >= lettersToCustomer && received
  })
  const won = await sales.get<Lead>(`/api/v1/leads/${request.leadId}`)
  const trail = await manager.get<Found>(
    `/api/audit-events?depth=0&limit=100&sort=at&where[entityId][in]=${[request.leadId, offer.quoteId, offer.versionId, bookingId].join(',')}`,
  )
  tell({
    title: `The booking is ${confirmed.status}.`,
    facts: [
      `Received: ${formatMoney({ amountMinor: confirmed.paid, currency: 'USD' }, 'en')}. The lead is ${won.lead.stage}.`,
      `The customer was written to ${mail.length} times: ${mail.map(({ subject }) => `“${subject}”`).join(', ')}.`,
      `The audit trail: ${trail.docs.map(({ action, actorName }) => `${action} (${actorName})`).join(', ')}.`,
    ],
    open: {
      'The booking with plan, payment and what was accepted': panel(`bookings/${bookingId}`),
      'The customer’s page, paid': accepted.bookingUrl,
      'The audit trail (as Demo Manager)': panel('audit-events'),
    },
  })
  console.log('\nDone. Sign in to the panel as Demo Sales to see it all.')
}

walk().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`\n✗ ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
