import { type Message, ServerClient } from 'postmark'
import { networkErrorCode } from '../shared/networkErrors'
import { ProviderFailure } from '../shared/providerFailure'
import type { EmailProvider, EmailToSend } from './emailProvider'
import { NETWORK_MARK, postmarkFailure } from './postmarkFailures'
import { parsePostmarkInbound } from './postmarkInbound'
import { MESSAGE_ID_KEY, parsePostmarkWebhook } from './postmarkWebhook'

export type PostmarkSettings = {
  serverToken: string
  /** Postmark itself unless given. */
  apiUrl?: string
  timeoutMs?: number
  messageStream?: string
}

const addressOf = (apiUrl: string | undefined) => {
  if (!apiUrl) return {}
  const { protocol, host, pathname } = new URL(apiUrl)
  return { useHttps: protocol === 'https:', requestHost: `${host}${pathname.replace(/\/$/, '')}` }
}

const markedFetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  try {
    return await fetch(input, init)
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError'
    throw new Error(`${NETWORK_MARK}${isTimeout ? 'timeout' : (networkErrorCode(error) ?? 'failed')}`)
  }
}

const toMessage = (email: EmailToSend, messageStream: string): Message => ({
  From: email.from,
  To: email.to,
  Subject: email.subject,
  HtmlBody: email.html,
  TextBody: email.text,
  MessageStream: messageStream,
  ...(email.replyTo ? { ReplyTo: email.replyTo } : {}),
  ...(email.headers ? { Headers: Object.entries(email.headers).map(([Name, Value]) => ({ Name, Value })) } : {}),
  Metadata: { ...email.metadata, [MESSAGE_ID_KEY]: email.idempotencyKey },
  Attachments: (email.attachments ?? []).map(({ name, contentType, content }) => ({
    Name: name,
    ContentType: contentType,
    Content: content.toString('base64'),
    ContentID: null,
  })),
})

const call = async <Answer>(mutates: boolean, run: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await run()
  } catch (error) {
    throw postmarkFailure(error, { mutates })
  }
}

const unreadable = (kind: 'unknown-outcome' | 'retryable') =>
  new ProviderFailure({
    kind,
    provider: 'postmark',
    code: 'unreadable-answer',
    detail: 'Postmark answered without saying what it did.',
  })

/** E-mail by Postmark, which knows no idempotency keys: our id travels in the metadata and can be asked for. */
export const createPostmarkEmail = (settings: PostmarkSettings): EmailProvider => {
  const { serverToken, apiUrl, timeoutMs = 15_000, messageStream = 'outbound' } = settings
  const client = new ServerClient(serverToken, { ...addressOf(apiUrl), timeout: timeoutMs / 1000, fetch: markedFetch })
  return {
    name: 'postmark',
    send: async (email) => {
      const answer = await call(true, () => client.sendEmail(toMessage(email, messageStream)))
      if (!answer?.MessageID) throw unreadable('unknown-outcome')
      return { providerMessageId: answer.MessageID }
    },
    findSent: async ({ messageId }) => {
      const filter = { count: 1, offset: 0, messageStream, [`metadata_${MESSAGE_ID_KEY}`]: messageId }
      const found = await call(false, () => client.getOutboundMessages(filter))
      if (!Array.isArray(found?.Messages)) throw unreadable('retryable')
      // Checked again here: a filter Postmark did not understand would list somebody else's message.
      return found.Messages.find(({ Metadata }) => Metadata?.[MESSAGE_ID_KEY] === messageId)?.MessageID ?? null
    },
    parseWebhook: parsePostmarkWebhook,
    parseInbound: parsePostmarkInbound,
  }
}
