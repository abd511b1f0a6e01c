import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Labels } from '../shared/labels/labelsEn'

/**
 * Where the page's forms and links lead; `bookingUrl` is null until the quote is accepted, `question` where nobody may ask
 * one. The id of its form tells a form sent twice from a second question. `pageUrl` is where another choice is priced.
 */
export type QuotePageActions = {
  pageUrl: string
  acceptUrl: string
  declineUrl: string
  pdfUrl: string
  calendarUrl: string
  attachmentUrl: (id: string) => string
  question: { url: string; formId: string; asked: boolean } | null
  bookingUrl: string | null
}

export type QuoteFormField = 'name' | 'terms_accepted' | 'reason' | 'comment' | 'question'

/** What the visitor sent, shown again beside the fields that were refused. */
export type QuoteForm = {
  errors: QuoteFormField[]
  values: Partial<Record<QuoteFormField, string>>
}

/** Why the page is shown again: the offer changed under the visitor, or their answer could not be taken. */
export type QuoteNotice = 'changed' | 'unavailable'

export type QuotePart = { view: QuoteView; labels: Labels }
