/** Why a lead or customer rule may refuse. */
export const crmErrorCodes = ['stage-follows-from-facts', 'lost-reason-required', 'lost-note-required'] as const

export type CrmErrorCode = (typeof crmErrorCodes)[number]
