import type { InboundEmail } from './inboundEmail'
import type { PretendedEmail } from './pretendedWebhook'

export type EmailAttachment = { name: string; contentType: string; content: Buffer }

export type EmailToSend = {
  /** Our message id: the provider keeps it beside the message, and it comes back in every webhook. */
  idempotencyKey: string
  /** `Name <address>` or a bare address. */
  from: string
  to: string
  subject: string
  html: string
  text: string
  replyTo?: string
  /** Small facts for the provider's dashboard: names up to 20 characters, values up to 80. */
  metadata?: Record<string, string>
  attachments?: EmailAttachment[]
  /** Such as `In-Reply-To`, so that the reader's program keeps the conversation together. */
  headers?: Record<string, string>
}

export type EmailFactKind = 'delivered' | 'bounced' | 'spam' | 'opened'

/** One thing that happened to a message that was sent. */
export type EmailFact = {
  kind: EmailFactKind
  providerMessageId: string
  /** Ours, when the message carried it. */
  messageId: string | null
  address: string
  at: Date
  /** A bounce that will repeat: nothing more should be sent to this address. */
  permanent: boolean
  detail: string
}

/** E-mail as the application sees it; `send` and `findSent` throw `ProviderFailure`, `parseWebhook` `WebhookRejected`. */
export type EmailProvider = {
  name: string
  send(message: EmailToSend): Promise<{ providerMessageId: string }>
  /**
   * Asks whether a message with our id was accepted, after an outcome nobody knows. `null` means that the provider
   * does not list it: its search may lag behind by some seconds, so ask a while after the attempt.
   */
  findSent(query: { messageId: string }): Promise<string | null>
  /** Reads a webhook's parsed JSON; kinds of news we do not use give no facts. */
  parseWebhook(body: unknown): EmailFact[]
  /** Reads the webhook of a message that came in, never refusing one: what it cannot read it says. */
  parseInbound(body: unknown): InboundEmail
  /** The sandbox's alone: has our own webhook called as if a customer had written. */
  pretend?(mail: PretendedEmail): Promise<void>
}
