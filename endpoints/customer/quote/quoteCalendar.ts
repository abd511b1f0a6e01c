import { quoteCalendar as calendarOf } from '@/src/documents/quote/quoteCalendar'
import { DomainError } from '@/src/domain/shared/domainError'
import { customerEndpoint } from '@/src/platform/http/endpoint'
import { linkUrl } from '@/src/platform/links/customerLinks'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'

/** Hands out the trip as a calendar file. */
export const quoteCalendar = customerEndpoint({
  method: 'get',
  path: '/public/v1/quotes/:token/calendar.ics',
  operationId: 'getQuoteCalendar',
  summary: 'The trip as an event for a calendar',
  tag: 'Quotes',
  params: tokenParams,
  answers: {
    200: { description: 'One all-day event.', contentType: 'text/calendar' },
    404: { description: 'No such quote, or its dates are open.' },
  },
  handle: async ({ ctx, params: { token }, incoming }) => {
    const { view } = await findQuote({ ctx, incoming, token })
    const calendar = calendarOf({ view, url: linkUrl('quote', token) })
    if (!calendar) throw new DomainError('not-found', 'The dates of this trip are open.')
    return new Response(calendar, {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="${view.reference}.ics"`,
        'cache-control': 'private, no-store',
      },
    })
  },
})
