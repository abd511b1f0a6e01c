/** What may be done with a version of a quote. */
export const QuoteVersionActions = () => null
