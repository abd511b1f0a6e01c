/** Why a rule about money owed and received may refuse. */
export const financeErrorCodes = [
  'plan-not-whole',
  'refund-exceeds-receipts',
  'refund-exceeds-payment',
  'payment-not-refundable',
  'plan-row-paid',
  'nothing-received',
  'receipt-already-recorded',
  'invalid-amount',
  'invalid-date',
  'card-payment-refused',
  'invalid-rate',
] as const

export type FinanceErrorCode = (typeof financeErrorCodes)[number]
