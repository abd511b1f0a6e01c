import twilio from 'twilio'
import { ProviderFailure } from '../shared/providerFailure'
import { fetchTwilioMedia } from './fetchTwilioMedia'
import type {
  MessageToSend,
  MessagingChannel,
  MessagingProvider,
  SentMessageAnswer,
  SentMessageQuery,
} from './messagingProvider'
import { statusCallbackFor, toTwilioAddress } from './twilioAddress'
import { twilioFailure } from './twilioFailure'
import { parseTwilioInbound, parseTwilioStatus, readTwilioInbound } from './twilioWebhooks'

export type TwilioSettings = {
  accountSid: string
  authToken: string
  /** E.164 numbers we send from; a channel without one is refused. */
  from: Partial<Record<MessagingChannel, string>>
  /** Our public address for status callbacks; our message id is added to it. */
  statusCallbackUrl: string
  /** Twilio itself unless given. */
  apiUrl?: string
  timeoutMs?: number
}

/** Our clock and Twilio's may differ, and `dateCreated` is whole seconds. */
const CLOCK_SLACK_MS = 60_000
const LISTED_MAX = 200

const createHttpClient = (apiUrl: string | undefined, timeoutMs: number): twilio.RequestClient => {
  const client = new twilio.RequestClient({ timeout: timeoutMs })
  if (!apiUrl) return client
  const base = apiUrl.replace(/\/$/, '')
  const request = client.request.bind(client)
  client.request = (options) => {
    const { pathname, search } = new URL(options.uri)
    return request({ ...options, uri: `${base}${pathname}${search}` })
  }
  return client
}

const call = async <Answer>(mutates: boolean, run: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await run()
  } catch (error) {
    throw twilioFailure(error, { mutates })
  }
}

const contentOf = ({ body, template }: MessageToSend) =>
  template ? { contentSid: template.id, contentVariables: JSON.stringify(template.variables) } : { body }

type Listed = { sid: string; body: string; direction: string; dateCreated: Date }

const answerOf = (listed: Listed[], query: SentMessageQuery): SentMessageAnswer => {
  const since = query.attemptedAt.getTime() - CLOCK_SLACK_MS
  const recent = listed.filter(({ dateCreated }) => dateCreated.getTime() >= since)
  const sent = recent.filter(({ direction }) => direction.startsWith('outbound'))
  const found = query.isTemplate ? sent : sent.filter(({ body }) => body === query.body)
  const [only] = found
  // A list full of recent messages was cut off: ours may lie beyond it.
  if (!only) return recent.length >= LISTED_MAX ? { kind: 'undetermined' } : { kind: 'absent' }
  if (found.length > 1 || query.isTemplate) return { kind: 'undetermined' }
  return { kind: 'found', providerMessageId: only.sid }
}

/** WhatsApp and SMS by Twilio, which knows no idempotency keys: what may have gone out is looked for by recipient and time. */
export const createTwilioMessaging = (settings: TwilioSettings): MessagingProvider => {
  const { accountSid, authToken, from, statusCallbackUrl, apiUrl, timeoutMs = 15_000 } = settings
  const client = twilio(accountSid, authToken, { httpClient: createHttpClient(apiUrl, timeoutMs) })
  const senderFor = (channel: MessagingChannel): string => {
    const number = from[channel]
    if (number) return toTwilioAddress(channel, number)
    throw new ProviderFailure({
      kind: 'refused',
      provider: 'twilio',
      code: 'no-sender',
      detail: `No number to send ${channel} from.`,
    })
  }
  return {
    name: 'twilio',
    send: async (message) => {
      const params = {
        ...contentOf(message),
        to: toTwilioAddress(message.channel, message.to),
        from: senderFor(message.channel),
        statusCallback: statusCallbackFor(statusCallbackUrl, message.idempotencyKey),
      }
      const { sid } = await call(true, () => client.messages.create(params))
      if (sid) return { providerMessageId: sid }
      throw new ProviderFailure({
        kind: 'unknown-outcome',
        provider: 'twilio',
        code: 'unreadable-answer',
        detail: 'No message id came back.',
      })
    },
    findSent: async (query) => {
      // Not by date sent: Twilio leaves that empty while a message is queued, and would not list it.
      const filter = { to: toTwilioAddress(query.channel, query.to), limit: LISTED_MAX, pageSize: LISTED_MAX }
      return answerOf(await call(false, () => client.messages.list(filter)), query)
    },
    parseStatusWebhook: (webhook) => parseTwilioStatus(authToken, webhook),
    parseInboundWebhook: (webhook) => parseTwilioInbound(authToken, webhook),
    readInbound: readTwilioInbound,
    fetchMedia: (media) => fetchTwilioMedia({ ...media, accountSid, authToken, apiUrl, timeoutMs }),
  }
}
