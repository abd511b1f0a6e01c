import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { newId } from '@/src/platform/newId'

/** An e-mail from a customer, as the inbound webhook reads it. */
export const anEmail = (given: Partial<InboundMessage> = {}): InboundMessage => ({
  channel: 'email',
  providerMessageId: newId(),
  from: 'demo@example.com',
  fromTyped: 'Demo@example.com',
  fromName: 'Demo Traveller',
  to: ['hello@in.sample.example'],
  subject: 'Our trip',
  text: 'Hello!',
  quotedText: null,
  html: null,
  headers: {},
  internetMessageId: `${newId()}@mail.example`,
  answersTo: [],
  isMalformed: false,
  isCut: false,
  hasFiles: false,
  ...given,
})
