import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** What a manager is asked about a price: answered once; another price is another request. */
export const approvalMachine = defineMachine({
  name: 'price approval',
  initial: 'asked',
  states: ['asked', 'approved', 'refused'],
  moves: { asked: ['approved', 'refused'], approved: [], refused: [] },
})

export type ApprovalState = StateOf<typeof approvalMachine>
