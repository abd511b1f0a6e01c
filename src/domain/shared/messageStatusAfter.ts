import { canMove } from './machine'
import { type MessageStatus, messageMachine } from './messageMachine'

export type DeliveryFact = 'sent' | 'delivered' | 'bounced' | 'failed'

/** The state of a message after a provider's news, which may come twice or out of order: what the table refuses changes nothing. */
export const messageStatusAfter = ({ status, fact }: { status: MessageStatus; fact: DeliveryFact }): MessageStatus =>
  canMove(messageMachine, { from: status, to: fact }) ? fact : status
