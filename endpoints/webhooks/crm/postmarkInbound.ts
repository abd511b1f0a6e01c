import { createHash } from 'node:crypto'
import { postmarkRefusals, refuseStrangers } from '@/endpoints/webhooks/shared/postmarkSecret'
import { webhookAnswer } from '@/endpoints/webhooks/shared/webhookAnswers'
import { storeInbound } from '@/src/commands/crm/storeInbound'
import { cleanText } from '@/src/domain/shared/cleanText'
import { shortenText } from '@/src/domain/shared/shortenText'
import { json, webhookEndpoint } from '@/src/platform/http/endpoint'
import { providers } from '@/src/providers/providers'
import { emailMessage } from './emailMessage'

// Postmark takes in messages of 35 MB; as JSON they are a little larger.
const bodyLimit = 40 * 1024 * 1024
const keptOfUnreadable = 200_000

/** What Postmark sent; undefined where it is no JSON, which waits for a person like anything else of another shape. */
const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/** What of an e-mail has no column of its own; all of it where it could not be read. */
const originalOf = (
  rawBody: Buffer,
  { body, isMalformed }: { body: unknown; isMalformed: boolean },
): Record<string, unknown> => {
  if (isMalformed) return { unreadable: shortenText(cleanText(rawBody.toString('utf8')), keptOfUnreadable) }
  const parts = body as Record<string, unknown>
  const text = (name: string) => (typeof parts[name] === 'string' ? shortenText(cleanText(parts[name]), 2_000) : null)
  return {
    date: text('Date'),
    to: text('To'),
    cc: text('Cc'),
    reply_to: text('ReplyTo'),
    stream: text('MessageStream'),
  }
}

/** Takes an e-mail a customer sent us through Postmark: stored once with its files, applied by a job, never dropped. */
export const postmarkInbound = webhookEndpoint({
  method: 'post',
  path: '/webhooks/postmark/inbound',
  operationId: 'receivePostmarkMessage',
  summary: 'E-mails from customers',
  tag: 'Webhooks',
  bodyKind: 'raw',
  admit: refuseStrangers,
  bodyLimit,
  answers: {
    200: { description: 'Taken, also when it was taken before', schema: webhookAnswer },
    ...postmarkRefusals,
  },
  handle: async ({ ctx, rawBody }) => {
    const body = parsed(rawBody)
    const email = providers().email.parseInbound(body)
    const bodyHash = createHash('sha256').update(rawBody).digest('hex')
    await storeInbound(ctx, { ...emailMessage(email, { bodyHash }), original: originalOf(rawBody, { body, ...email }) })
    return json({ received: true })
  },
})
