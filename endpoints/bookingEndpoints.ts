import type { Endpoint } from '@/src/platform/http/endpoint'
import { bookingPage } from './customer/booking/bookingPage'
import { checkoutForm } from './customer/booking/checkoutForm'
import { createCheckout } from './customer/booking/createCheckout'
import { getBooking } from './customer/booking/getBooking'
import { acceptShortfall } from './staff/booking/acceptShortfall'
import { bookingLink } from './staff/booking/bookingLink'
import { cancelBooking } from './staff/booking/cancelBooking'
import { recordPayment } from './staff/booking/recordPayment'
import { refundPayment } from './staff/booking/refundPayment'
import { reviewPayment } from './staff/booking/reviewPayment'
import { stripeWebhook } from './webhooks/finance/stripeWebhook'

export const bookingEndpoints: Endpoint[] = [
  getBooking,
  createCheckout,
  bookingPage,
  checkoutForm,
  recordPayment,
  cancelBooking,
  bookingLink,
  acceptShortfall,
  refundPayment,
  reviewPayment,
  stripeWebhook,
]
