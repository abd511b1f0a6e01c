import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** Money on its way back: by card through the provider, or recorded by hand. */
export const refundMachine = defineMachine({
  name: 'refund',
  initial: 'requested',
  states: ['requested', 'completed', 'failed'],
  moves: {
    requested: ['completed', 'failed'],
    // A bank may send a refund back after it went through.
    completed: ['failed'],
    failed: [],
  },
})

export type RefundStatus = StateOf<typeof refundMachine>
