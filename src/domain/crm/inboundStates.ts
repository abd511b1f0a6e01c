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

/** Why a message waits for a person instead of going to a lead by itself, in words for whoever sorts them. */
export const triageReasonNames = {
  malformed: 'It could not be read',
  no_sender: 'Nobody is named as its sender',
  own_address: 'It comes from our own address',
  bounce: 'It tells of a message that did not arrive',
  auto_reply: 'A machine answered',
  mailing_list: 'It comes from a mailing list or a machine',
  spam: 'It was taken for spam on its way',
  empty: 'There is nothing in it',
  too_large: 'It was too long to be kept whole',
  marked_as_spam: 'Its reader marked ours as spam',
} as const

export type TriageReason = keyof typeof triageReasonNames

export const triageReasons = Object.keys(triageReasonNames) as TriageReason[]

/** Stands where an e-mail has no subject. */
export const noSubject = '(no subject)'
