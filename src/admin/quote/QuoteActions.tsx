/** What may be done with a quote. */
export const QuoteActions = () => null
