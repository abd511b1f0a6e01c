import { z } from 'zod'
import { quotePage as renderPage } from '@/src/documents/quote/quotePage'
import type { QuoteForm, QuoteNotice } from '@/src/documents/quote/quotePageTypes'
import { choiceOfQuery } from '@/src/domain/quote/choiceQuery'
import { customerEndpoint, html } from '@/src/platform/http/endpoint'
import { newId } from '@/src/platform/newId'
import type { OpenedQuote } from '@/src/queries/quote/quoteByToken'
import { problemPage } from '../shared/problemPage'
import { choiceParams, tokenParams } from './getQuote'
import { openQuote } from './openQuote'

type Shown = { token: string; opened: OpenedQuote; form?: QuoteForm; notice?: QuoteNotice; asked?: boolean }

/** Renders a quote's page, with what was sent and refused when a form comes back. */
export const showQuote = ({ token, opened: { view, bookingUrl }, form, notice, asked = false }: Shown): string =>
  renderPage({
    view,
    form,
    notice,
    actions: {
      pageUrl: `/quote/${token}`,
      acceptUrl: `/quote/${token}/accept`,
      declineUrl: `/quote/${token}/decline`,
      pdfUrl: `/public/v1/quotes/${token}/pdf`,
      calendarUrl: `/public/v1/quotes/${token}/calendar.ics`,
      attachmentUrl: (id) => `/public/v1/quotes/${token}/attachments/${id}`,
      question: { url: `/quote/${token}/question`, formId: newId(), asked },
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
  query: z.object({ asked: z.literal('1').optional().catch(undefined), ...choiceParams }),
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, query: { asked }, incoming }) => {
    const choice = choiceOfQuery(incoming.url.searchParams)
    const opened = await openQuote({ ctx, incoming, token, choice })
    return html(showQuote({ token, opened, asked: asked !== undefined }))
  },
})
