import type { StaffReason } from './applyPaymentFact'

export type ReviewReason =
  | StaffReason
  | 'booking-cancelled'
  | 'row-already-paid'
  | 'more-than-planned'
  | 'refund-failed'
  | 'checkout-refused'

const sentences: Record<ReviewReason, string> = {
  'paid-after-cancel': 'Paid after its payment link was closed.',
  'amount-differs': 'The amount that came in is not the one asked for.',
  'currency-differs': 'It was paid in another currency; nothing was booked. Refund it or record it by hand.',
  'refund-shrank': 'A refund that was recorded came back to the account.',
  disputed: 'The customer disputes this payment with their bank.',
  'dispute-lost': 'The dispute is lost: the money is gone.',
  'unexpected-state': 'The provider reports a state this payment cannot be in.',
  'booking-cancelled': 'It arrived after the booking was cancelled.',
  'row-already-paid': 'What it pays was paid already; the surplus went to what is due next.',
  'more-than-planned': 'More was paid than the booking costs.',
  'refund-failed': 'A refund did not go through.',
  'checkout-refused': 'The provider refused to open the payment page.',
}

/** Says in a sentence why a person has to look at a payment. */
export const reviewText = (reason: ReviewReason): string => sentences[reason]
