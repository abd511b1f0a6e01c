import { randomUUID } from 'node:crypto'
import { type ApiClient, apiClient } from './apiClient'
import { waitFor } from './waitFor'

export type SandboxMessage = { id: string; to: string; subject: string; text: string; provider: string }
export type Accepted = { reference: string; bookingUrl: string; payment: { planRowId: string; label: string } | null }

type Quote = { version: number; terms: { version: string } }
type AcceptAnswer = {
  booking_reference: string
  booking_url: string
  payment: { plan_row_id: string; label: string } | null
}

const tokenOf = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? ''

/** What the sandbox kept instead of sending it to this address, oldest first. */
export const mailTo = async (staff: ApiClient, address: string): Promise<SandboxMessage[]> => {
  const where = `where[to][contains]=${encodeURIComponent(address)}`
  const { docs } = await staff.get<{ docs: SandboxMessage[] }>(
    `/api/sandbox-messages?depth=0&limit=100&sort=createdAt&${where}`,
  )
  return docs
}

/** Waits for the message that carries the quote's link, and returns the link as the customer would click it. */
export const linkInMail = (
  staff: ApiClient,
  { to, kind }: { to: string; kind: 'quote' | 'booking' },
): Promise<string> =>
  waitFor('Waiting for the message', async () => {
    const texts = (await mailTo(staff, to)).map(({ text }) => text)
    return texts.map((text) => new RegExp(`https?://\\S+/${kind}/[\\w-]+`).exec(text)?.[0]).find(Boolean)
  })

/** Reads the quote behind a link and accepts exactly what was read. */
export const acceptQuote = async (
  visitor: ApiClient,
  { link, name }: { link: string; name: string },
): Promise<Accepted> => {
  const path = `/public/v1/quotes/${tokenOf(link)}`
  const { version, terms } = await visitor.get<Quote>(path)
  const answer = await visitor.post<AcceptAnswer>(
    `${path}/accept`,
    { version, name, terms_accepted: true, terms_version: terms.version },
    { 'idempotency-key': randomUUID() },
  )
  const { booking_reference, booking_url, payment } = answer
  return {
    reference: booking_reference,
    bookingUrl: booking_url,
    payment: payment && { planRowId: payment.plan_row_id, label: payment.label },
  }
}

/** Opens the card payment of a plan row and returns where it is paid. */
export const openCheckout = async (
  visitor: ApiClient,
  { bookingUrl, planRowId }: { bookingUrl: string; planRowId: string },
): Promise<string> => {
  const path = `/public/v1/bookings/${tokenOf(bookingUrl)}/checkout`
  const { checkout_url } = await visitor.post<{ checkout_url: string }>(path, { plan_row_id: planRowId })
  return checkout_url
}

/** Pays on the sandbox's hosted page with its working card, by the form's own post; returns where it leads back to. */
export const payInSandbox = async (checkoutUrl: string): Promise<string> => {
  const page = await fetch(checkoutUrl)
  if (!(await page.text()).includes('no real money moves'))
    throw new Error(`This is no sandbox: pay in a browser at ${checkoutUrl}. Nothing was charged.`)
  const answer = await fetch(checkoutUrl, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ card: 'good', action: 'pay' }),
  })
  const back = answer.headers.get('location')
  if (answer.status !== 303 || !back) throw new Error(`The payment page answered ${answer.status}.`)
  return back
}

/** Waits until a booking is confirmed by what the payment provider reports. */
export const awaitConfirmation = (url: string, bookingUrl: string): Promise<{ status: string; paid: number }> =>
  waitFor('Waiting for the payment to be reported', async () => {
    const path = `/public/v1/bookings/${tokenOf(bookingUrl)}`
    const booking = await apiClient({ url }).get<{ status: string; paid: { amount_minor: number } }>(path)
    return booking.status === 'confirmed' && { status: booking.status, paid: booking.paid.amount_minor }
  })
