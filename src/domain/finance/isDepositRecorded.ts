import type { RowState } from './allocateReceipts'
import type { PlanRowKind } from './planRows'

/** Whether the deposit is recorded: its row is paid, or the plan asks for none. */
export const isDepositRecorded = ({
  plan,
  states,
}: {
  plan: readonly { id: string; kind: PlanRowKind }[]
  states: readonly RowState[]
}): boolean => {
  const deposit = plan.find(({ kind }) => kind === 'deposit')
  return !deposit || states.some(({ id, status }) => id === deposit.id && status === 'paid')
}
