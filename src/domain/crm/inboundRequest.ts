import { shortenText } from '@/src/domain/shared/shortenText'
import type { InboundMessage } from './inboundMessage'
import type { LeadRequest } from './leadRequest'

/** Stands where a request does not say something; a person asks for it. */
export const notKnownYet = 'Not known yet'

const notesLength = 5_000

type Written = Pick<InboundMessage, 'channel' | 'from' | 'fromTyped' | 'fromName' | 'subject' | 'text'>

const nameOf = ({ fromName, from }: Written): string => {
  const given = fromName?.replace(/\s+/g, ' ').trim()
  return shortenText(given || from?.split('@')[0] || 'Unknown', 200)
}

/** Makes a message nobody could match into a request for a trip: who wrote it and what they said; the rest is to be asked. */
export const inboundRequest = (message: Written): LeadRequest => {
  const { channel, from, subject, text } = message
  const notes = [subject.trim(), text.trim()].filter(Boolean).join('\n\n')
  return {
    name: nameOf(message),
    email: channel === 'email' ? (from ?? undefined) : undefined,
    phone: channel === 'whatsapp' ? (from ?? undefined) : undefined,
    destination: notKnownYet,
    style: notKnownYet,
    notes: shortenText(notes, notesLength) || undefined,
    attribution: {},
  }
}
