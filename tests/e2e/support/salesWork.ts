import type { ApiClient } from '@/scripts/demo/apiClient'
import { fillDraft, type Offer, qualify, sendVersion, startQuote } from '@/scripts/demo/offerTrip'
import { chooseTour, requestTrip } from '@/scripts/demo/requestTrip'
import { acceptQuote, awaitConfirmation, linkInMail, openCheckout, payInSandbox } from '@/scripts/demo/takeTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'

export type Desk = { visitor: ApiClient; sales: ApiClient; manager: ApiClient }
export type OfferOut = Offer & { leadId: string; email: string; link: string }
export type BookingOpen = OfferOut & { bookingUrl: string; bookingReference: string; depositRowId: string }

const line = (label: string, sellMinor: number) => ({
  label,
  component: 'activity',
  dayNumber: 1,
  quantity: 1,
  sellMinor,
  netMinor: 0,
})

/** A trip that leaves its customer two classes of hotels and two extras, one of them with the second class only. */
const choice = {
  pricingMode: 'lines',
  granularity: 'sections',
  arrival: { flight: 'VN 18', time: 'In the evening', text: 'A driver holds a sign with your name.' },
  options: [
    { key: 'classic', name: 'Classic', text: 'Well kept houses in the middle of things.' },
    { key: 'deluxe', name: 'Deluxe', text: 'A little more room, and the river below.' },
  ],
  lines: [
    { ...line('Guide', 200_000), component: 'guide' },
    { ...line('Inn', 160_000), component: 'accommodation', option: 'classic', text: 'Quiet rooms.' },
    { ...line('Palace', 240_000), component: 'accommodation', option: 'deluxe', text: 'A suite.' },
    { ...line('Cooking class', 8_400), inclusion: 'optional', tickable: true, text: 'With a market visit.' },
    { ...line('River spa', 5_000), inclusion: 'optional', tickable: true, option: 'deluxe' },
    { ...line('Dinner', 0), inclusion: 'own_arrangement' },
  ],
}

/** Makes a lead with a quote that was sent, by the doors the website and the staff have. */
export const anOffer = async ({ visitor, sales, manager }: Desk, change?: object): Promise<OfferOut> => {
  const tour = await chooseTour(visitor)
  const startDate = addDays(todayIn(teamZone, new Date()), 110)
  const { leadId, email } = await requestTrip(visitor, { tour, travelMonth: startDate.slice(0, 7) })
  await qualify(sales, leadId)
  const offer = await startQuote(sales, { leadId, tour })
  await fillDraft(sales, { versionId: offer.versionId, tour, startDate })
  if (change) await sales.patch(`/api/quote-versions/${offer.versionId}?depth=0`, change)
  await sendVersion(sales, offer.versionId)
  return { ...offer, leadId, email, link: await linkInMail(manager, { to: email, kind: 'quote' }) }
}

/** Makes a sent quote that leaves its customer a choice. */
export const anOfferToChooseFrom = (desk: Desk, language = 'en'): Promise<OfferOut> =>
  anOffer(desk, { ...choice, language })

/** Makes a booking that waits for its deposit. */
export const aBooking = async (desk: Desk): Promise<BookingOpen> => {
  const offer = await anOffer(desk)
  const { bookingUrl, reference, payment } = await acceptQuote(desk.visitor, {
    link: offer.link,
    name: 'Demo Traveller',
  })
  return { ...offer, bookingUrl, bookingReference: reference, depositRowId: payment?.planRowId ?? '' }
}

/** Makes a booking whose deposit is paid by card. */
export const aConfirmedBooking = async (desk: Desk): Promise<BookingOpen> => {
  const booking = await aBooking(desk)
  await payInSandbox(
    await openCheckout(desk.visitor, { bookingUrl: booking.bookingUrl, planRowId: booking.depositRowId }),
  )
  await awaitConfirmation(desk.visitor.url, booking.bookingUrl)
  return booking
}
