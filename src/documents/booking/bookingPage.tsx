/** @jsxImportSource preact */
import type { BookingView } from '@/src/domain/booking/bookingView'
import { CompanyFooter } from '../shared/CompanyFooter'
import { htmlPage } from '../shared/htmlPage'
import { labelsFor } from '../shared/labels/labelsFor'
import { photoCredits } from '../shared/photoCredits'
import { BookingDays } from './BookingDays'
import { BookingHero } from './BookingHero'
import { BookingStanding } from './BookingStanding'
import type { BookingNotice, BookingPageActions } from './bookingPageTypes'
import { PaymentsSection } from './PaymentsSection'
import { TravelersSection } from './TravelersSection'

type BookingPage = { view: BookingView; actions: BookingPageActions; notice: BookingNotice | null }

/** The page behind a customer's booking link: where the booking stands, what is paid and how to pay the rest. */
export const bookingPage = ({ view, actions, notice }: BookingPage): string => {
  const labels = labelsFor(view.language)
  const part = { view, labels }
  return htmlPage({
    language: view.language,
    title: `${view.title} · ${view.company.name}`,
    bodyClass: 'booking',
    ownStyle: 'booking.css',
    children: (
      <>
        <BookingHero {...part} />
        <main id="content">
          {notice && (
            <div class="notice" role="status">
              <div class="wrap narrow">
                <p class="notice-title">{labels.booking.paymentNotice[notice].title}</p>
                <p>{labels.booking.paymentNotice[notice].text}</p>
              </div>
            </div>
          )}
          <BookingStanding {...part} />
          <PaymentsSection {...part} actions={actions} waiting={notice === 'pending'} />
          <TravelersSection {...part} />
          <BookingDays {...part} pdfUrl={actions.pdfUrl} />
        </main>
        <CompanyFooter company={view.company} labels={labels} credits={photoCredits([view.cover])} />
      </>
    ),
  })
}
