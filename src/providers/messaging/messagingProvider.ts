export type MessagingChannel = 'whatsapp' | 'sms'

export type MessageToSend = {
  /** Our message id: it travels in the status callback's address and comes back with every status. */
  idempotencyKey: string
  channel: MessagingChannel
  /** E.164, such as `+84901234567`. */
  to: string
  body: string
  /** An approved WhatsApp template, needed outside the 24 hours after the customer's last message. */
  template?: { id: string; variables: Record<string, string> }
}

export type SentMessageQuery = {
  channel: MessagingChannel
  to: string
  body: string
  /** Sent by template: the provider lists the text it rendered, which cannot be compared with ours. */
  isTemplate?: boolean
  /** When the first attempt whose outcome nobody knows was made. */
  attemptedAt: Date
}

/** `undetermined`: several messages fit, or too many to look through; a person decides. */
export type SentMessageAnswer =
  | { kind: 'found'; providerMessageId: string }
  | { kind: 'absent' }
  | { kind: 'undetermined' }

export type MessagingFactKind = 'queued' | 'sent' | 'delivered' | 'opened' | 'failed'

/** One thing that happened to a message we sent; the provider says no instant, so the time it arrives counts. */
export type MessagingFact = {
  kind: MessagingFactKind
  providerMessageId: string
  /** Ours, when the callback's address carried it. */
  messageId: string | null
  channel: MessagingChannel
  to: string
  errorCode: string | null
}

/** A message that came in. */
export type InboundMessage = {
  providerMessageId: string
  channel: MessagingChannel
  from: string
  to: string
  body: string
  /** The name the sender gave themselves, on WhatsApp. */
  profileName: string | null
  media: { url: string; contentType: string }[]
  /** The provider's id of our message this one answers, where the sender chose one to answer. */
  answersTo: string | null
}

/** A WhatsApp message the sandbox makes up, as if a customer had sent it. */
export type PretendedText = { from: string; name: string; to: string; text: string; answers: string | null }

export type FetchedMedia = { content: Buffer; contentType: string }

/** A webhook as it arrived: the full public address with its query, the parsed form, the signature header. */
export type MessagingWebhook = { url: string; params: Record<string, string>; signature: string | undefined }

/** WhatsApp and SMS as the application sees them; calls throw `ProviderFailure`, webhooks `WebhookRejected`. */
export type MessagingProvider = {
  name: string
  send(message: MessageToSend): Promise<{ providerMessageId: string }>
  /** Asks what became of a message after an outcome nobody knows, by recipient, time and text. */
  findSent(query: SentMessageQuery): Promise<SentMessageAnswer>
  /** Checks the signature, then reads a status callback; `null` for a status we do not use. */
  parseStatusWebhook(webhook: MessagingWebhook): MessagingFact | null
  /** Checks the signature, then reads a message that came in; `null` where it is signed and yet cannot be read. */
  parseInboundWebhook(webhook: MessagingWebhook): InboundMessage | null
  /** Reads a form whose signature was checked before; `null` where it cannot be read. */
  readInbound(params: Record<string, string>): InboundMessage | null
  /** Fetches a file of a message that came in; null where it is gone or larger than `bytesMax`. */
  fetchMedia(media: { url: string; bytesMax: number }): Promise<FetchedMedia | null>
  /** The sandbox's alone: has our own webhook called, signed, as if a customer had written. */
  pretend?(text: PretendedText): Promise<void>
}
