/** The messages the product sends by itself, by the key jobs look them up by. */
export const templateKeys = [
  'lead_received',
  'lead_received_owner',
  'reply_received_owner',
  'lead_unassigned_manager',
  'clock_warning_owner',
  'clock_late',
  'clock_escalated_manager',
  'task_reminder_owner',
  'quote_sent',
  'quote_opened_owner',
  'quote_declined_owner',
  'approval_asked_manager',
  'approval_answered_staff',
  'quote_reminder',
  'quote_accepted',
  'quote_accepted_owner',
  'payment_received',
  'payment_received_owner',
  'booking_confirmed',
  'booking_confirmed_owner',
  'webhook_disabled_manager',
  'tour_notice_staff',
] as const

export type TemplateKey = (typeof templateKeys)[number]

/** Messages a person reads over before they go out, until somebody makes their template automatic. */
export const draftsFirst: readonly TemplateKey[] = ['quote_reminder']

export type TemplateText = { subject: string; body: string; actionLabel: string | null }

export type TemplateTexts = Record<TemplateKey, TemplateText>

/** What staff see in the list of templates. */
export const templateTitles: Record<TemplateKey, string> = {
  lead_received: 'Request received (customer)',
  lead_received_owner: 'Request received (owner)',
  reply_received_owner: 'The customer wrote (owner)',
  lead_unassigned_manager: 'Nobody could take a lead (managers)',
  clock_warning_owner: 'An answer is soon due (owner)',
  clock_late: 'An answer is late (owner and managers)',
  clock_escalated_manager: 'Still no answer (managers)',
  task_reminder_owner: 'Reminder of a task (owner)',
  quote_sent: 'Quote sent (customer)',
  quote_opened_owner: 'Quote opened for the first time (owner)',
  quote_declined_owner: 'Quote declined (owner)',
  approval_asked_manager: 'A price waits for approval (managers)',
  approval_answered_staff: 'A price was approved or not (whoever asked)',
  quote_reminder: 'Quote ends soon (customer)',
  quote_accepted: 'Quote accepted (customer)',
  quote_accepted_owner: 'Quote accepted (owner)',
  payment_received: 'Payment received (customer)',
  payment_received_owner: 'Payment received (owner)',
  booking_confirmed: 'Booking confirmed (customer)',
  booking_confirmed_owner: 'Booking confirmed (owner)',
  webhook_disabled_manager: 'Webhooks switched off (managers)',
  tour_notice_staff: 'A tour on its way to the website (staff)',
}
