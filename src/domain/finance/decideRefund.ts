import { DomainError } from '@/src/domain/shared/domainError'
import { assertSameCurrency, compareMoney, isPositive, type Money, subtract } from '@/src/domain/shared/money'
import type { FinanceErrorCode } from './errorCodes'
import type { PaymentStatus } from './paymentMachine'

/** `promised` is asked for and not yet gone. */
export type RefundablePayment = { status: PaymentStatus; received: Money; refunded: Money; promised: Money }

const refundable: readonly PaymentStatus[] = ['succeeded', 'partially_refunded', 'won']

/** What may still be given back of a payment. */
export const refundableOf = ({ received, refunded, promised }: RefundablePayment): Money =>
  subtract(subtract(received, refunded), promised)

/** Throws `payment-not-refundable`, `invalid-amount`, `currency-mismatch` or `refund-exceeds-payment` unless so much may go back. */
export const decideRefund = (payment: RefundablePayment, amount: Money): void => {
  if (!refundable.includes(payment.status))
    throw new DomainError<FinanceErrorCode>('payment-not-refundable', 'Only money that came in can be given back.')
  if (!isPositive(amount)) throw new DomainError<FinanceErrorCode>('invalid-amount', 'A refund is more than nothing.')
  assertSameCurrency(payment.received, amount)
  if (compareMoney(amount, refundableOf(payment)) > 0)
    throw new DomainError<FinanceErrorCode>('refund-exceeds-payment', 'That is more than is left of this payment.', {
      left: refundableOf(payment),
    })
}
