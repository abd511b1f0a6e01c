/** Why a rule of the catalog may refuse. */
export const catalogErrorCodes = ['tour-is-not-published', 'tour-has-a-draft', 'unknown-term'] as const

export type CatalogErrorCode = (typeof catalogErrorCodes)[number]
