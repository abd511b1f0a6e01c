import twilio from 'twilio'
import { z } from 'zod'
import { WebhookRejected } from '../shared/webhookRejected'
import type { InboundMessage, MessagingFact, MessagingFactKind, MessagingWebhook } from './messagingProvider'
import { fromTwilioAddress, messageIdIn } from './twilioAddress'

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
const KINDS: Record<string, MessagingFactKind> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  read: 'opened',
  failed: 'failed',
  undelivered: 'failed',
  canceled: 'failed',
}

const statusSchema = z.object({
  MessageSid: z.string().min(1),
  MessageStatus: z.string(),
  To: z.string(),
  ErrorCode: z.string().optional(),
})
const inboundSchema = z.looseObject({
  MessageSid: z.string().min(1),
  From: z.string().min(1),
  To: z.string(),
  Body: z.string().default(''),
  ProfileName: z.string().optional(),
  NumMedia: z.coerce.number().int().min(0).max(10).catch(0),
  OriginalRepliedMessageSid: z.string().optional(),
})

const rejected = (code: 'bad-signature' | 'bad-payload', detail: string) =>
  new WebhookRejected({ provider: 'twilio', code, detail })

const checkSignature = (authToken: string, { url, params, signature }: MessagingWebhook): void => {
  if (!signature || authToken === '' || !twilio.validateRequest(authToken, signature, url, params)) {
    throw rejected('bad-signature', 'X-Twilio-Signature does not fit the address and the form.')
  }
}

/** Checks and reads a status callback of Twilio. */
export const parseTwilioStatus = (authToken: string, webhook: MessagingWebhook): MessagingFact | null => {
  checkSignature(authToken, webhook)
  const status = statusSchema.safeParse(webhook.params)
  if (!status.success) throw rejected('bad-payload', 'This is not a Twilio messaging webhook.')
  const { MessageSid, MessageStatus, To, ErrorCode } = status.data
  const kind = Object.hasOwn(KINDS, MessageStatus) ? KINDS[MessageStatus] : undefined
  if (!kind) return null
  const { channel, number } = fromTwilioAddress(To)
  return {
    kind,
    providerMessageId: MessageSid,
    messageId: messageIdIn(webhook.url),
    channel,
    to: number,
    errorCode: ErrorCode || null,
  }
}

/** What somebody says without words: a place they sent. */
const placeOf = ({ Latitude, Longitude, Label, Address }: Record<string, string>): string =>
  Latitude && Longitude ? [Label, Address, `${Latitude}, ${Longitude}`].filter(Boolean).join('\n') : ''

/** Reads a message that came in through Twilio, whose signature was checked; null where it cannot be read. */
export const readTwilioInbound = (params: Record<string, string>): InboundMessage | null => {
  const parsed = inboundSchema.safeParse(params)
  if (!parsed.success) return null
  const { MessageSid, From, To, Body, ProfileName, NumMedia, OriginalRepliedMessageSid } = parsed.data
  const { channel, number } = fromTwilioAddress(From)
  const media = Array.from({ length: NumMedia }, (_, index) => ({
    url: params[`MediaUrl${index}`] ?? '',
    contentType: params[`MediaContentType${index}`] ?? '',
  }))
  return {
    providerMessageId: MessageSid,
    channel,
    from: number,
    to: fromTwilioAddress(To).number,
    body: Body || placeOf(params),
    profileName: ProfileName || null,
    media: media.filter(({ url }) => url !== ''),
    answersTo: OriginalRepliedMessageSid || null,
  }
}

/** Checks and reads a message that came in through Twilio; null where Twilio signed what cannot be read. */
export const parseTwilioInbound = (authToken: string, webhook: MessagingWebhook): InboundMessage | null => {
  checkSignature(authToken, webhook)
  return readTwilioInbound(webhook.params)
}

/** Signs a webhook as Twilio does, for the sandbox. */
export const signTwilioWebhook = (authToken: string, url: string, params: Record<string, string>): string =>
  twilio.getExpectedTwilioSignature(authToken, url, params)
