import type { ApiClient } from '@/scripts/demo/apiClient'
import { fillDraft, type Offer, qualify, sendVersion, startQuote } from '@/scripts/demo/offerTrip'
import { chooseTour, requestTrip } from '@/scripts/demo/requestTrip'
import { acceptQuote, awaitConfirmation, linkInMail, openCheckout, payInSandbox } from '@/scripts/demo/takeTrip'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'

export type Desk = { visitor: ApiClient; sales: ApiClient; manager: ApiClient }
export type OfferOut = Offer & { leadId: string; email: string; link: string }
export type BookingOpen = OfferOut & { bookingUrl: string; bookingReference: string; depositRowId: string }

/** Makes a lead with a quote that was sent, by the doors the website and the staff have. */
export const anOffer = async ({ visitor, sales, manager }: Desk): Promise<OfferOut> => {
  const tour = await chooseTour(visitor)
  const startDate = addDays(todayIn(teamZone, new Date()), 110)
  const { leadId, email } = await requestTrip(visitor, { tour, travelMonth: startDate.slice(0, 7) })
  await qualify(sales, leadId)
  const offer = await startQuote(sales, { leadId, tour })
  await fillDraft(sales, { versionId: offer.versionId, tour, startDate })
  await sendVersion(sales, offer.versionId)
  return { ...offer, leadId, email, link: await linkInMail(manager, { to: email, kind: 'quote' }) }
}

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
