import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** A message somebody sent us, from its arrival until it has found its lead or a person has looked at it. */
export const inboundMachine = defineMachine({
  name: 'inbound_message',
  initial: 'received',
  states: ['received', 'matched', 'new_lead', 'triage', 'ignored'],
  moves: {
    received: ['matched', 'new_lead', 'triage'],
    matched: [],
    new_lead: [],
    triage: ['matched', 'new_lead', 'ignored'],
    // Looked at twice: what was put aside may turn out to be a customer's.
    ignored: ['matched', 'new_lead'],
  },
})

export type InboundState = StateOf<typeof inboundMachine>

/** How somebody wrote to us; `quote_page` is the form on a quote's own page. */
export const inboundChannels = ['email', 'whatsapp', 'quote_page'] as const

export type InboundChannel = (typeof inboundChannels)[number]

/** Why a message waits for a person instead of going to a lead by itself. */
export const triageReasons = [
  'malformed',
  'no_sender',
  'own_address',
  'bounce',
  'auto_reply',
  'mailing_list',
  'spam',
  'empty',
  'too_large',
  'marked_as_spam',
] as const

export type TriageReason = (typeof triageReasons)[number]

/** Stands where an e-mail has no subject. */
export const noSubject = '(no subject)'
