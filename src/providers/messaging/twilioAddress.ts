import type { MessagingChannel } from './messagingProvider'

const WHATSAPP = 'whatsapp:'

/** Writes an E.164 number as Twilio addresses the channel: `whatsapp:+84…` or the bare number. */
export const toTwilioAddress = (channel: MessagingChannel, number: string): string =>
  channel === 'whatsapp' && !number.startsWith(WHATSAPP) ? `${WHATSAPP}${number}` : number

/** Reads a Twilio address back into channel and number. */
export const fromTwilioAddress = (address: string): { channel: MessagingChannel; number: string } =>
  address.startsWith(WHATSAPP)
    ? { channel: 'whatsapp', number: address.slice(WHATSAPP.length) }
    : { channel: 'sms', number: address }

const MESSAGE_PARAM = 'message'

/** Puts our message id into the status callback's address. */
export const statusCallbackFor = (statusCallbackUrl: string, messageId: string): string => {
  const url = new URL(statusCallbackUrl)
  url.searchParams.set(MESSAGE_PARAM, messageId)
  return url.toString()
}

/** Reads our message id back from the address a status came in on. */
export const messageIdIn = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get(MESSAGE_PARAM) : null
