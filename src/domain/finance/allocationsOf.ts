import { isPositive, type Money, smaller, subtract } from '@/src/domain/shared/money'
import type { RowState } from './allocateReceipts'

export type NetReceipt = { paymentId: string; net: Money }

export type PaymentAllocation = { paymentId: string; planRowId: string; amount: Money }

/**
 * Tells which payment paid which row: receipts, first come first, fill the rows in the order they are paid, so that a row's
 * parts sum to what it is paid, and a receipt's to what was left of it after refunds, but for a surplus.
 */
export const allocationsOf = ({
  rows,
  receipts,
}: {
  rows: readonly Pick<RowState, 'id' | 'paid'>[]
  receipts: readonly NetReceipt[]
}): PaymentAllocation[] => {
  const open = rows.map(({ id, paid }) => ({ id, left: paid }))
  return receipts.flatMap(({ paymentId, net }) => {
    let rest = net
    return open.flatMap((row) => {
      const amount = smaller(rest, row.left)
      if (!isPositive(amount)) return []
      rest = subtract(rest, amount)
      row.left = subtract(row.left, amount)
      return [{ paymentId, planRowId: row.id, amount }]
    })
  })
}
