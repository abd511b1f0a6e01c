import { ProviderFailure } from '../shared/providerFailure'
import type {
  FetchedMedia,
  MessageToSend,
  MessagingProvider,
  MessagingWebhook,
  PretendedText,
} from './messagingProvider'
import { statusCallbackFor, toTwilioAddress } from './twilioAddress'
import { parseTwilioInbound, parseTwilioStatus, readTwilioInbound, signTwilioWebhook } from './twilioWebhooks'

export type KeptMessage = MessageToSend & { providerMessageId: string; sentAt: Date }

/** Where the sandbox keeps what was sent, for staff to look at; `keep` is idempotent by our message id. */
export type SandboxMessagingStore = {
  keep(message: KeptMessage): Promise<void>
  find(query: { messageId: string }): Promise<KeptMessage | null>
  /** Everything sent to one number since an instant. */
  listTo(query: { to: string; since: Date }): Promise<KeptMessage[]>
}

export type SandboxMessagingSettings = {
  store: SandboxMessagingStore
  statusCallbackUrl: string
  authToken: string
  clock?: () => Date
  newId?: () => string
  /** Takes the signed webhook Twilio would have sent afterwards. */
  notify?: (webhook: MessagingWebhook) => Promise<void>
  /** Our own address for what customers send. */
  inboundUrl?: string
}

type Behaviour = 'deliver' | 'refuse' | 'opted-out' | 'down' | 'lost' | 'unknown' | 'undelivered'

/** Numbers that nobody owns, after Twilio's own magic numbers, and what becomes of messages to them. */
const BEHAVIOURS: Record<string, Behaviour> = {
  '+15005550001': 'refuse',
  '+15005550002': 'down',
  '+15005550003': 'lost',
  '+15005550004': 'opted-out',
  '+15005550005': 'unknown',
  '+15005550009': 'undelivered',
}

const failure = (kind: ProviderFailure['kind'], code: string, detail: string) =>
  new ProviderFailure({ kind, provider: 'sandbox-messaging', code, detail })

const refuse = (behaviour: Behaviour): void => {
  if (behaviour === 'refuse') throw failure('refused', 'invalid-recipient', 'The sandbox refuses this number.')
  if (behaviour === 'opted-out')
    throw failure('refused', 'recipient-opted-out', 'This number asked for no more messages.')
  if (behaviour === 'down') throw failure('retryable', 'connection', 'The sandbox is down for this number.')
  if (behaviour === 'lost')
    throw failure('unknown-outcome', 'connection', 'The sandbox lost the message and the answer.')
}

const webhookOf = (kept: KeptMessage, behaviour: Behaviour, settings: SandboxMessagingSettings): MessagingWebhook => {
  const url = statusCallbackFor(settings.statusCallbackUrl, kept.idempotencyKey)
  const failed = behaviour === 'undelivered'
  const params: Record<string, string> = {
    MessageSid: kept.providerMessageId,
    MessageStatus: failed ? 'undelivered' : 'delivered',
    To: toTwilioAddress(kept.channel, kept.to),
    ...(failed ? { ErrorCode: '30003' } : {}),
  }
  return { url, params, signature: signTwilioWebhook(settings.authToken, url, params) }
}

/** https://www.twilio.com/docs/messaging/guides/webhook-request */
const pretendedWebhook = (
  { from, name, to, text, answers }: PretendedText,
  { url, sid, authToken }: { url: string; sid: string; authToken: string },
): MessagingWebhook => {
  const params: Record<string, string> = {
    MessageSid: sid,
    SmsMessageSid: sid,
    From: toTwilioAddress('whatsapp', from),
    To: toTwilioAddress('whatsapp', to),
    Body: text,
    ProfileName: name,
    WaId: from.replace('+', ''),
    MessageType: 'text',
    NumMedia: '0',
    ...(answers ? { OriginalRepliedMessageSid: answers } : {}),
  }
  return { url, params, signature: signTwilioWebhook(authToken, url, params) }
}

/** The sandbox's customers send their files inside the address (`data:`). */
const mediaInUrl = (url: string, bytesMax: number): FetchedMedia | null => {
  const [, contentType = '', encoded = ''] = /^data:([^;,]+);base64,(.*)$/.exec(url) ?? []
  const content = Buffer.from(encoded, 'base64')
  return content.length > 0 && content.length <= bytesMax ? { content, contentType } : null
}

/** WhatsApp and SMS that go nowhere: what was sent is kept, and what happens to it depends on the number alone. */
export const createSandboxMessaging = (settings: SandboxMessagingSettings): MessagingProvider => {
  const {
    store,
    authToken,
    clock = () => new Date(),
    newId = () => `SM${crypto.randomUUID().replaceAll('-', '')}`,
    notify,
    inboundUrl: url,
  } = settings
  return {
    name: 'sandbox-messaging',
    send: async (message) => {
      const known = await store.find({ messageId: message.idempotencyKey })
      if (known) return { providerMessageId: known.providerMessageId }
      const behaviour = BEHAVIOURS[message.to] ?? 'deliver'
      refuse(behaviour)
      const kept = { ...message, providerMessageId: newId(), sentAt: clock() }
      await store.keep(kept)
      // A webhook that gets lost is the provider's everyday life, and no reason to fail the sending.
      if (notify) void notify(webhookOf(kept, behaviour, settings)).catch(() => undefined)
      if (behaviour === 'unknown')
        throw failure('unknown-outcome', 'connection', 'The sandbox kept the message and lost the answer.')
      const stored = await store.find({ messageId: message.idempotencyKey })
      return { providerMessageId: stored?.providerMessageId ?? kept.providerMessageId }
    },
    findSent: async ({ channel, to, body, attemptedAt }) => {
      const listed = await store.listTo({ to, since: attemptedAt })
      const found = listed.filter((kept) => kept.channel === channel && kept.body === body)
      const [only] = found
      if (!only) return { kind: 'absent' }
      return found.length === 1
        ? { kind: 'found', providerMessageId: only.providerMessageId }
        : { kind: 'undetermined' }
    },
    parseStatusWebhook: (webhook) => parseTwilioStatus(authToken, webhook),
    parseInboundWebhook: (webhook) => parseTwilioInbound(authToken, webhook),
    readInbound: readTwilioInbound,
    pretend: notify && url ? (text) => notify(pretendedWebhook(text, { url, sid: newId(), authToken })) : undefined,
    fetchMedia: async ({ url, bytesMax }) => mediaInUrl(url, bytesMax),
  }
}
