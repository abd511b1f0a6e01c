import type { FinanceErrorCode } from '@/src/domain/finance/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Money } from '@/src/domain/shared/money'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { insertRefund } from './insertRefund'
import { lockPayment } from './lockPayment'

type RequestRefund = { paymentId: string; amount: Money; reason: string }

/**
 * Asks for a card payment, or a part of it, to be given back through the provider, under a key kept before it is asked; the
 * money counts as gone only when the provider says so. Throws `not-found`, `payment-not-refundable`, `refund-exceeds-payment`.
 */
export const requestRefund = (
  ctx: Context,
  { paymentId, amount, reason }: RequestRefund,
): Promise<{ refundId: string }> =>
  inTransaction(ctx, async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    if (payment.method !== 'card')
      throw new DomainError<FinanceErrorCode>('payment-not-refundable', 'This payment did not come by card.')
    const refund = { amount, reason, status: 'requested', refundedOn: null, reference: null } as const
    const refundId = await insertRefund(tx, { payment, refund })
    await audit(tx.req, {
      action: 'refund.requested',
      entity: 'payments',
      entityId: paymentId,
      after: { refundId, ...amount },
      reason,
    })
    await emit(tx.req, { type: 'refund.requested', data: { refundId, paymentId } })
    return { refundId }
  })
