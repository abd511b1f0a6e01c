import type { QuoteChoice } from './quoteChoice'

/** Writes a choice as the parameters of an address: `option=…&extra=…&extra=…`. */
export const choiceQuery = ({ optionId, extraIds }: QuoteChoice): string =>
  new URLSearchParams([
    ...(optionId === null ? [] : [['option', optionId]]),
    ...extraIds.map((id) => ['extra', id]),
  ] as [string, string][]).toString()

/** Reads a choice from the parameters of an address; whether it is on offer is another question. */
export const choiceOfQuery = (parameters: URLSearchParams): QuoteChoice => ({
  optionId: parameters.get('option') || null,
  extraIds: parameters.getAll('extra'),
})
