import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** Whether a tour is offered at all, apart from what its versions say: paused comes back as it was, retired never does. */
export const tourOfferMachine = defineMachine({
  name: 'tour offer',
  initial: 'offered',
  states: ['offered', 'paused', 'retired'],
  moves: {
    offered: ['paused', 'retired'],
    paused: ['offered', 'retired'],
    retired: [],
  },
})

export type TourOffer = StateOf<typeof tourOfferMachine>
