/** What a person at a partner is written to about. */
export const contactPurposes = ['reservations', 'operations', 'accounts', 'sales', 'emergency'] as const

export type ContactPurpose = (typeof contactPurposes)[number]
