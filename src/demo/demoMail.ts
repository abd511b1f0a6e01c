import type { InboundMessage } from '@/src/domain/crm/inboundMessage'

type Given = Pick<InboundMessage, 'providerMessageId' | 'from' | 'fromName' | 'subject' | 'text'>

/** A plain e-mail to the demo's company. */
export const demoMail = (given: Given & Partial<InboundMessage>): InboundMessage => ({
  channel: 'email',
  fromTyped: given.from,
  to: ['hello@chapter2.example'],
  quotedText: null,
  html: null,
  headers: {},
  internetMessageId: null,
  answersTo: [],
  isMalformed: false,
  isCut: false,
  hasFiles: false,
  ...given,
})
