import { z } from 'zod'
import { bookingPage as renderPage } from '@/src/documents/booking/bookingPage'
import { customerEndpoint, html } from '@/src/platform/http/endpoint'
import { problemPage } from '../shared/problemPage'
import { findBooking } from './findBooking'
import { tokenParams } from './getBooking'
import { noticeOnReturn } from './noticeOnReturn'

const pdfUrlOf = (quoteUrl: string | null): string | null => {
  const token = quoteUrl?.split('/').at(-1)
  return token ? `/public/v1/quotes/${token}/pdf` : null
}

const checkoutIdLength = 200

/** While a payment is being confirmed the page looks again by itself, without JavaScript. */
const lookAgain = { refresh: '5' }

/** The page behind a customer's booking link. */
export const bookingPage = customerEndpoint({
  method: 'get',
  path: '/booking/:token',
  operationId: 'showBookingPage',
  summary: 'The booking as a page for people',
  tag: 'Pages',
  params: tokenParams,
  query: z.object({
    checkout: z
      .string()
      .optional()
      .transform((text) => (text && text.length <= checkoutIdLength ? text : undefined)),
  }),
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, query: { checkout }, incoming }) => {
    const { bookingId } = await findBooking({ ctx, incoming, token })
    const notice = await noticeOnReturn(ctx, { bookingId, checkout })
    const { view, quoteUrl } = await findBooking({ ctx, incoming, token })
    const actions = { checkoutUrl: `/booking/${token}/checkout`, pdfUrl: pdfUrlOf(quoteUrl) }
    return html(renderPage({ view, actions, notice }), { headers: notice === 'pending' ? lookAgain : {} })
  },
})
