import { defineMachine } from '@/src/domain/shared/machine'
import { planRowStatuses } from '@/src/domain/shared/planRowStatus'

/** A row of a payment plan; dates that move and refunds lead back. */
export const planRowMachine = defineMachine({
  name: 'payment plan row',
  initial: 'planned',
  states: planRowStatuses,
  moves: {
    planned: ['due', 'overdue', 'paid'],
    due: ['planned', 'overdue', 'paid'],
    overdue: ['planned', 'due', 'paid'],
    paid: ['planned', 'due', 'overdue'],
  },
})
