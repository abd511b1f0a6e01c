import { defineMachine, type StateOf } from './machine'

/** A message to a customer or to staff; that it was opened is a fact, not a state. */
export const messageMachine = defineMachine({
  name: 'message',
  initial: 'draft',
  states: ['draft', 'queued', 'sent', 'delivered', 'bounced', 'failed'],
  moves: {
    draft: ['queued'],
    // The provider's news may overtake the answer to our own call.
    queued: ['sent', 'delivered', 'bounced', 'failed'],
    sent: ['delivered', 'bounced', 'failed'],
    delivered: [],
    bounced: [],
    // A person may try again once the reason is mended.
    failed: ['queued'],
  },
})

export type MessageStatus = StateOf<typeof messageMachine>
