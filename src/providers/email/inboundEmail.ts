export type InboundAttachment = { name: string; contentType: string; content: Buffer }

/** An e-mail that came in, as the provider delivered it: nothing of it is trusted. */
export type InboundEmail = {
  /** Null where the provider named none. */
  providerMessageId: string | null
  from: { address: string; name: string } | null
  /** Everybody it was sent to, copies included, and the address it was received under. */
  to: string[]
  subject: string
  text: string
  /** What the provider takes for the answer alone; empty where it cannot tell. */
  strippedText: string
  html: string
  /** Lower-case names; of a repeated header the first. */
  headers: Record<string, string>
  attachments: InboundAttachment[]
  /** Whether any part was not of the shape the provider promises. */
  isMalformed: boolean
}
