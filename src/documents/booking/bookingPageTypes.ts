import type { BookingView } from '@/src/domain/booking/bookingView'
import type { Labels } from '../shared/labels/labelsEn'

/** Where the page leads: `checkoutUrl` takes a form post with `plan_row_id`; `pdfUrl` is the accepted offer. */
export type BookingPageActions = { checkoutUrl: string; pdfUrl: string | null }

/** What the payment page reported on the way back. */
export type BookingNotice = 'paid' | 'pending' | 'cancelled'

export type BookingPart = { view: BookingView; labels: Labels }
