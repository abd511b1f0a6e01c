import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Picture } from '@/src/domain/shared/picture'

/** The photograph beside the letter: the journey's first that is not on the cover. */
export const openingPicture = ({ cover, days }: Pick<QuoteView, 'cover' | 'days'>): Picture | null =>
  days.find(({ picture }) => picture && picture.url !== cover?.url)?.picture ?? null
