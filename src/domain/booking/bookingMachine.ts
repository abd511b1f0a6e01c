import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** A booking: confirmed by its deposit, carried on by its dates, cancelled by a person. */
export const bookingMachine = defineMachine({
  name: 'booking',
  initial: 'pending',
  states: ['pending', 'confirmed', 'in_progress', 'completed', 'cancelled'],
  moves: {
    pending: ['confirmed', 'cancelled'],
    confirmed: ['in_progress', 'cancelled'],
    in_progress: ['completed', 'cancelled'],
    completed: [],
    cancelled: [],
  },
})

export type BookingStatus = StateOf<typeof bookingMachine>
