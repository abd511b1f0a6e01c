import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** One version of a quote: frozen from `sending` on, closed for good by an answer, by time, or by the next version. */
export const quoteVersionMachine = defineMachine({
  name: 'quote version',
  initial: 'draft',
  states: ['draft', 'sending', 'sent', 'viewed', 'accepted', 'declined', 'expired', 'withdrawn', 'superseded'],
  moves: {
    draft: ['sending'],
    sending: ['sent', 'draft'],
    sent: ['viewed', 'accepted', 'declined', 'expired', 'withdrawn', 'superseded'],
    viewed: ['accepted', 'declined', 'expired', 'withdrawn', 'superseded'],
    accepted: [],
    declined: [],
    expired: [],
    withdrawn: [],
    superseded: [],
  },
})

export type QuoteVersionStatus = StateOf<typeof quoteVersionMachine>

/** Whether the customer may still answer a version in this state. */
export const isOpen = (status: QuoteVersionStatus): boolean => status === 'sent' || status === 'viewed'
