import type { QuoteView } from '@/src/domain/quote/quoteView'

/** What is chosen, in the words of the offer: `Deluxe, Cooking class`; null where there is nothing to choose. */
export const chosenText = ({ options, extras, choice }: QuoteView): string | null => {
  const option = options.find(({ id }) => id === choice.optionId)
  const taken = extras.filter(({ id }) => choice.extraIds.includes(id))
  return [option?.name, ...taken.map(({ label }) => label)].filter(Boolean).join(', ') || null
}
