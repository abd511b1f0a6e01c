import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { normalisePhone } from '@/src/domain/shared/phone'
import type { SandboxMessage } from '@/src/payload-types'
import { env } from '@/src/platform/env'
import { type Call, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { HttpProblem } from '@/src/platform/http/problem'
import { validationProblem } from '@/src/platform/http/readJson'
import { providers } from '@/src/providers/providers'

const body = z.object({
  answers: z.string().nullish().describe('A message of the sandbox’s outbox: it is answered by whom it was sent to.'),
  channel: z.enum(['email', 'whatsapp']).nullish().describe('Without `answers`: what they write by.'),
  from: z.string().trim().max(254).nullish().describe('Without `answers`: their e-mail address or phone.'),
  name: z.string().trim().max(200).nullish(),
  subject: z.string().trim().max(300).nullish(),
  text: z.string().trim().min(1).max(5_000),
})

type Pretended = z.output<typeof body>
type Writing = { channel: 'email' | 'whatsapp'; from: string; to: string | null; answered: SandboxMessage | null }

const bare = (address: string): string => /<([^>]+)>/.exec(address)?.[1] ?? address

const answering = async (ctx: Call<unknown, unknown, unknown>['ctx'], id: string): Promise<Writing> => {
  const answered = await findVisible(ctx, { collection: 'sandbox-messages', id })
  const { replyTo, from } = (answered.metadata ?? {}) as { replyTo?: string; from?: string }
  const to = replyTo ?? (from ? bare(from) : null)
  return { channel: answered.provider === 'email' ? 'email' : 'whatsapp', from: answered.to, to, answered }
}

const writing = ({ channel, from }: Pretended): Writing => {
  const sender = channel === 'whatsapp' ? normalisePhone(from ?? '') : from
  const isRight = channel === 'email' ? sender?.includes('@') : sender
  if (!channel || !sender || !isRight)
    throw validationProblem([{ path: 'from', message: 'is no address of this channel', code: 'invalid' }])
  return { channel, from: sender, to: null, answered: null }
}

const refuseOutsideSandbox = (channel: 'email' | 'whatsapp'): void => {
  const { email, messaging } = providers()
  if (env().isProduction || !(channel === 'email' ? email.pretend : messaging.pretend))
    throw new HttpProblem({
      status: 409,
      code: 'not-a-sandbox',
      detail: 'Only the sandbox can pretend to be a customer.',
    })
}

const deliver = async ({ channel, from, to, answered }: Writing, { name, subject, text }: Pretended): Promise<void> => {
  const { email, messaging } = providers()
  const answers = answered?.providerMessageId ?? null
  const said = { from, name: name ?? '', text, answers }
  if (channel === 'whatsapp') return messaging.pretend?.({ ...said, to: env().TWILIO_WHATSAPP_FROM ?? '+15005550006' })
  const inReply = answered?.subject ? `Re: ${answered.subject.replace(/^(re: )+/i, '')}` : 'A journey'
  await email.pretend?.({ ...said, to: to ?? bare(env().EMAIL_FROM), subject: subject ?? inReply })
}

/** Demo only: a customer's message, made up, goes through the real webhook with its real proof. */
export const pretendMessage = staffEndpoint({
  method: 'post',
  path: '/api/v1/sandbox-messages/inbound',
  operationId: 'pretendInboundMessage',
  summary: 'In the sandbox: pretend that a customer writes, or answers a message of the outbox',
  tag: 'Messages',
  body,
  may: (user) => hasRole(user, 'manager'),
  answers: {
    202: { description: 'Handed to our own webhook.', schema: z.object({ received: z.literal(true) }) },
    409: { description: '`not-a-sandbox`: a provider is configured, or this is production.' },
  },
  handle: async ({ ctx, body: asked }) => {
    const message = asked.answers ? await answering(ctx, asked.answers) : writing(asked)
    refuseOutsideSandbox(message.channel)
    await deliver(message, asked)
    return json({ received: true }, { status: 202 })
  },
})
