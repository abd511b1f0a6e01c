import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** One payment, by card or recorded by hand. */
export const paymentMachine = defineMachine({
  name: 'payment',
  initial: 'initiated',
  states: [
    'initiated',
    'succeeded',
    'failed',
    'cancelled',
    'partially_refunded',
    'refunded',
    'disputed',
    'won',
    'lost',
  ],
  moves: {
    initiated: ['succeeded', 'failed', 'cancelled'],
    succeeded: ['partially_refunded', 'refunded', 'disputed'],
    // A declined card may be tried again while the checkout is open.
    failed: ['succeeded', 'cancelled'],
    // Money may arrive after its link was closed.
    cancelled: ['succeeded'],
    partially_refunded: ['refunded', 'disputed'],
    refunded: ['disputed'],
    disputed: ['won', 'lost'],
    won: ['partially_refunded', 'refunded', 'disputed'],
    lost: [],
  },
})

export type PaymentStatus = StateOf<typeof paymentMachine>
