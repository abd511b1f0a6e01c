/** What became of a pair of customers that may be one person. */
export const suggestionStates = ['open', 'dismissed', 'merged'] as const

export type SuggestionState = (typeof suggestionStates)[number]
