import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** A version of a rate card: written, then in force and frozen, then followed by the next. */
export const rateCardVersionMachine = defineMachine({
  name: 'rate-card-version',
  initial: 'draft',
  states: ['draft', 'active', 'superseded'],
  moves: { draft: ['active'], active: ['superseded'], superseded: [] },
})

export type RateCardVersionStatus = StateOf<typeof rateCardVersionMachine>
