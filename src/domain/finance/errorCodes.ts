/** Why a rule about money owed and received may refuse. */
export const financeErrorCodes = ['plan-not-whole', 'refund-exceeds-receipts'] as const

export type FinanceErrorCode = (typeof financeErrorCodes)[number]
