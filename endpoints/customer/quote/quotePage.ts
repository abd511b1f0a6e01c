import { quotePage as renderPage } from '@/src/documents/quote/quotePage'
import type { QuoteForm, QuoteNotice } from '@/src/documents/quote/quotePageTypes'
import { customerEndpoint, html } from '@/src/platform/http/endpoint'
import type { OpenedQuote } from '@/src/queries/quote/quoteByToken'
import { problemPage } from '../shared/problemPage'
import { tokenParams } from './getQuote'
import { openQuote } from './openQuote'

type Shown = { token: string; opened: OpenedQuote; form?: QuoteForm; notice?: QuoteNotice }

/** Renders a quote's page, with what was sent and refused when a form comes back. */
export const showQuote = ({ token, opened: { view, bookingUrl }, form, notice }: Shown): string =>
  renderPage({
    view,
    form,
    notice,
    actions: {
      acceptUrl: `/quote/${token}/accept`,
      declineUrl: `/quote/${token}/decline`,
      pdfUrl: `/public/v1/quotes/${token}/pdf`,
      bookingUrl,
    },
  })

/** The page behind a customer's quote link. */
export const quotePage = customerEndpoint({
  method: 'get',
  path: '/quote/:token',
  operationId: 'showQuotePage',
  summary: 'The quote as a page for people',
  tag: 'Pages',
  params: tokenParams,
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, incoming }) => {
    const opened = await openQuote({ ctx, incoming, token })
    return html(showQuote({ token, opened }))
  },
})
