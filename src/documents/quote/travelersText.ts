import type { QuotePart } from './quotePageTypes'

/** Who travels, in words: `2 adults, 1 child`. */
export const travelersText = ({ view, labels }: QuotePart): string => {
  const { adults, children } = view.travelers
  return [adults > 0 && labels.adults(adults), children > 0 && labels.children(children)].filter(Boolean).join(', ')
}
