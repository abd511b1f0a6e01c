/** Where an exchange rate comes from: fetched from a provider, or set by a person. */
export const fxSources = ['provider', 'hand'] as const

export type FxSource = (typeof fxSources)[number]
