/** The placeholders a message template may use, filled from the lead, quote, booking and company it is about. */
export const messagePlaceholders = [
  'first_name',
  'customer_name',
  'destination',
  'reference',
  'title',
  'owner_name',
  'company_name',
  'total',
  'amount',
  'deposit',
  'start_date',
  'valid_until',
  'due_at',
  'customer_email',
  'customer_phone',
  'notes',
  'link',
] as const

export type MessagePlaceholder = (typeof messagePlaceholders)[number]
