import type { InboundChannel } from './inboundStates'

/** A message as it reached us, read but not yet understood. */
export type InboundMessage = {
  channel: InboundChannel
  /** The provider's own id: the same message delivered twice has it twice. */
  providerMessageId: string
  /** As customers are found by: lower-case e-mail or phone in E.164; null where nobody is named. */
  from: string | null
  fromTyped: string | null
  fromName: string | null
  /** Every address it was sent to, in lower case. */
  to: string[]
  subject: string
  /** What the sender wrote now, without what they answered to. */
  text: string
  /** The whole text, with what was answered to. */
  quotedText: string | null
  html: string | null
  /** Lower-case names; of a repeated header the first. */
  headers: Record<string, string>
  /** The message's own id in the world, and the ids of those it answers; both without angle brackets. */
  internetMessageId: string | null
  answersTo: string[]
  /** Some of it could not be read or was larger than we keep. */
  isMalformed: boolean
  isCut: boolean
  hasFiles: boolean
}
