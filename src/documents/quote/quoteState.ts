import type { QuoteView } from '@/src/domain/quote/quoteView'

export type QuoteState = 'open' | 'accepted' | 'expired' | 'declined' | 'withdrawn' | 'superseded' | 'preview'

const closed = ['accepted', 'expired', 'declined', 'withdrawn', 'superseded'] as const

/** What a visitor may do with a quote: an open one takes an answer, every other state says why not. */
export const quoteState = (view: Pick<QuoteView, 'status' | 'canAccept'>): QuoteState => {
  const state = closed.find((status) => status === view.status)
  if (state) return state
  if (view.canAccept) return 'open'
  return view.status === 'sent' || view.status === 'viewed' ? 'expired' : 'preview'
}
