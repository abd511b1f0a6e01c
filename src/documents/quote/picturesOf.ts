import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Picture } from '@/src/domain/shared/picture'

/** Every picture a quote shows, in the order they are met; some twice. */
export const picturesOf = ({ cover, days, stays, options }: Omit<QuoteView, 'status' | 'canAccept'>): Picture[] =>
  [
    cover,
    ...days.map(({ picture }) => picture),
    ...[...stays, ...options.flatMap((option) => option.stays ?? [])].map(({ picture }) => picture),
  ].filter((picture) => picture !== null)
