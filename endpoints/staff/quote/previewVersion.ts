import { z } from 'zod'
import { quotePage } from '@/src/documents/quote/quotePage'
import { DomainError } from '@/src/domain/shared/domainError'
import { html, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { offerOf } from '@/src/queries/quote/offerOf'
import { worksQuotes } from './quoteRights'

/** Shows a version as its customer will see it; staff previews are not views. */
export const previewVersion = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/preview',
  operationId: 'previewQuoteVersion',
  summary: "The customer's page of a version, before it is sent",
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  may: worksQuotes,
  answers: {
    200: { description: 'The page.', contentType: 'text/html' },
    409: { description: 'Its payment plan does not add up yet.' },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'quote-versions', id: params.id })
    const { offer, reasonsNotToSend } = await offerOf(ctx, { versionId: id })
    if (!offer) throw new DomainError('quote-not-sendable', reasonsNotToSend.join(' '))
    const nowhere = {
      pageUrl: '#',
      acceptUrl: '#',
      declineUrl: '#',
      pdfUrl: '#',
      calendarUrl: '#',
      attachmentUrl: (attachmentId: string) => `/api/v1/quote-versions/${id}/attachments/${attachmentId}/file`,
      question: null,
      bookingUrl: null,
    }
    return html(quotePage({ view: { ...offer.view, status: 'draft', canAccept: false }, actions: nowhere }))
  },
})
