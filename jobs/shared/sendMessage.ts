import { handOverMessage } from '@/src/commands/shared/handOverMessage'
import { recordNotSent } from '@/src/commands/shared/recordNotSent'
import { recordSent } from '@/src/commands/shared/recordSent'
import { takeMessageBack } from '@/src/commands/shared/takeMessageBack'
import { emailHtml } from '@/src/documents/message/emailHtml'
import { emailText } from '@/src/documents/message/emailText'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { env } from '@/src/platform/env'
import { consumer } from '@/src/platform/jobs/job'
import { providers } from '@/src/providers/providers'
import { isProviderFailure } from '@/src/providers/shared/providerFailure'
import { type MessageContent, messageContent, type StoredMessage } from '@/src/queries/shared/messageContent'

type Outgoing = StoredMessage & {
  id: string
  to: string
  channel: 'email' | 'whatsapp'
  whatsapp_template: string | null
  whatsapp_variables: Record<string, string> | null
}
type HandedOver = { message: Outgoing; content: MessageContent; handedAt: Date }

/** A provider's search may lag behind what it took: asked sooner, it would not list a message that is on its way. */
const askAfterSeconds = 45

/** Tells the runner to come back later. */
class NotYetKnown extends Error {
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('Whether the provider took this message is not known yet; it is asked a little later.')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

const whatsappText = ({ bodyText, action }: MessageContent): string =>
  action && !bodyText.includes(action.url) ? `${bodyText.trim()}\n\n${action.label}: ${action.url}` : bodyText.trim()

const templateOf = ({ whatsapp_template: id, whatsapp_variables: variables }: Outgoing) =>
  id ? { id, variables: variables ?? {} } : undefined

const send = ({ message, content }: HandedOver): Promise<{ providerMessageId: string }> => {
  const { email, messaging } = providers()
  const { id: idempotencyKey, to } = message
  if (message.channel === 'whatsapp')
    return messaging.send({
      idempotencyKey,
      channel: 'whatsapp',
      to,
      body: whatsappText(content),
      template: templateOf(message),
    })
  const { subject, replyTo, answersTo } = content
  return email.send({
    idempotencyKey,
    from: env().EMAIL_FROM,
    to,
    subject,
    replyTo,
    headers: answersTo ? { 'In-Reply-To': `<${answersTo}>`, References: `<${answersTo}>` } : undefined,
    html: emailHtml(content),
    text: emailText(content),
  })
}

type Found = { kind: 'found'; providerMessageId: string } | { kind: 'absent' } | { kind: 'undetermined' }

const ask = async ({ message, content, handedAt }: HandedOver): Promise<Found> => {
  const { email, messaging } = providers()
  if (message.channel === 'whatsapp')
    return messaging.findSent({
      channel: 'whatsapp',
      to: message.to,
      body: whatsappText(content),
      isTemplate: message.whatsapp_template !== null,
      attemptedAt: handedAt,
    })
  const providerMessageId = await email.findSent({ messageId: message.id })
  return providerMessageId ? { kind: 'found', providerMessageId } : { kind: 'absent' }
}

const sendOnce = async (ctx: Context, handedOver: HandedOver): Promise<void> => {
  const messageId = handedOver.message.id
  try {
    await recordSent(ctx, { messageId, ...(await send(handedOver)) })
  } catch (error) {
    if (!isProviderFailure(error)) throw error
    if (error.kind === 'refused') return recordNotSent(ctx, { messageId, reason: error.detail, mayHaveGone: false })
    if (error.kind === 'unknown-outcome') throw new NotYetKnown(askAfterSeconds)
    await takeMessageBack(ctx, { messageId, reason: error.detail })
    throw error
  }
}

/** Asks the provider whether an attempt of unknown outcome arrived; tells whether the message may be handed over again. */
const isKnownAbsent = async (ctx: Context, handedOver: HandedOver): Promise<boolean> => {
  const messageId = handedOver.message.id
  const answer = await ask(handedOver)
  if (answer.kind === 'found') await recordSent(ctx, { messageId, providerMessageId: answer.providerMessageId })
  if (answer.kind === 'undetermined')
    await recordNotSent(ctx, {
      messageId,
      reason: 'It may have arrived already: look before trying again.',
      mayHaveGone: true,
    })
  return answer.kind === 'absent'
}

const contentOf = async (ctx: Context, message: Outgoing): Promise<MessageContent | null> => {
  try {
    return await messageContent(ctx, message)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await recordNotSent(ctx, { messageId: message.id, reason: error.detail, mayHaveGone: false })
    return null
  }
}

/** Hands a queued message to its provider, once: after an outcome nobody knows the provider is asked before it is tried again. */
export const sendMessage = consumer({
  name: 'message.send',
  on: 'message.queued',
  run: async (ctx, { data: { messageId } }) => {
    const first = await handOverMessage(ctx, { messageId })
    if (first.kind === 'nothing') return
    const content = await contentOf(ctx, first.message)
    if (!content) return
    if (first.kind === 'send') return sendOnce(ctx, { ...first, content })

    const waitSeconds = askAfterSeconds - (ctx.now.getTime() - first.handedAt.getTime()) / 1000
    if (waitSeconds > 0) throw new NotYetKnown(Math.ceil(waitSeconds))
    if (!(await isKnownAbsent(ctx, { ...first, content }))) return
    const again = await handOverMessage(ctx, { messageId, repeating: first.handedAt })
    if (again.kind === 'send') await sendOnce(ctx, { ...again, content })
  },
  onDead: (ctx, { data: { messageId } }, error) =>
    recordNotSent(ctx, { messageId, reason: error.message, mayHaveGone: error instanceof NotYetKnown }),
})
