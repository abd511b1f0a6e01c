/** Where a row of a payment plan stands; `paid` follows from receipts, the others from its due date. */
export const planRowStatuses = ['planned', 'due', 'overdue', 'paid'] as const

export type PlanRowStatus = (typeof planRowStatuses)[number]
