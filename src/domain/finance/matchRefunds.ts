import { wayTo } from '@/src/domain/shared/machine'
import type { Money } from '@/src/domain/shared/money'
import { type RefundStatus, refundMachine } from './refundMachine'

export type KnownRefund = { id: string; providerRefundId: string | null; status: RefundStatus; amount: Money }

/** A refund as the provider reports it; its metadata carries our `refund_id` if it was asked for here. */
export type ReportedRefund = {
  refundId: string
  amount: Money
  status: 'pending' | 'succeeded' | 'failed' | 'cancelled'
  metadata: Readonly<Record<string, string>>
}

/** `id` is null for a refund made at the provider without us. */
export type RefundChange = { id: string | null; providerRefundId: string; status: RefundStatus; amount: Money }

const statusOf = ({ status }: ReportedRefund): RefundStatus => {
  if (status === 'pending') return 'requested'
  return status === 'succeeded' ? 'completed' : 'failed'
}

/** Lists what our refunds of a payment learn from the provider's: new states, ids, and refunds that were not made here. */
export const matchRefunds = (known: readonly KnownRefund[], reported: readonly ReportedRefund[]): RefundChange[] =>
  reported.flatMap((refund): RefundChange[] => {
    const ours = known.find(
      ({ id, providerRefundId }) => providerRefundId === refund.refundId || id === refund.metadata.refund_id,
    )
    const change = { providerRefundId: refund.refundId, amount: refund.amount, status: statusOf(refund) }
    if (!ours) return [{ id: null, ...change }]
    // Old news never leads back.
    const way = wayTo(refundMachine, { from: ours.status, to: change.status })
    const status = way === null ? ours.status : change.status
    return status === ours.status && ours.providerRefundId ? [] : [{ id: ours.id, ...change, status }]
  })
