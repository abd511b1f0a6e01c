import { createHash } from 'node:crypto'
import { type InboundFile, storeInbound } from '@/src/commands/crm/storeInbound'
import { fileBytesMax } from '@/src/domain/crm/inboundFiles'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { normalisePhone } from '@/src/domain/shared/phone'
import { shortenText } from '@/src/domain/shared/shortenText'
import { attemptsMaxDefault, consumer } from '@/src/platform/jobs/job'
import type { InboundMessage as Received } from '@/src/providers/messaging/messagingProvider'
import { providers } from '@/src/providers/providers'

const keptOfUnreadable = 200_000

const messageOf = (received: Received): InboundMessage => {
  const phone = normalisePhone(received.from)
  return {
    channel: 'whatsapp',
    providerMessageId: received.providerMessageId,
    from: phone,
    fromTyped: received.from,
    fromName: received.profileName && shortenText(received.profileName, 200),
    to: [received.to],
    subject: `WhatsApp from ${received.profileName ?? received.from}`,
    text: received.body,
    quotedText: null,
    html: null,
    headers: {},
    internetMessageId: received.providerMessageId,
    answersTo: received.answersTo ? [received.answersTo] : [],
    isMalformed: false,
    isCut: false,
    hasFiles: received.media.length > 0,
  }
}

/** What nobody can read is kept whole for a person, under a name of its own. */
const unreadable = (payload: Record<string, string>): InboundMessage => ({
  channel: 'whatsapp',
  providerMessageId: `sha256:${createHash('sha256').update(canonicalJson(payload)).digest('hex')}`,
  from: null,
  fromTyped: null,
  fromName: null,
  to: [],
  subject: 'WhatsApp that could not be read',
  text: '',
  quotedText: null,
  html: null,
  headers: {},
  internetMessageId: null,
  answersTo: [],
  isMalformed: true,
  isCut: false,
  hasFiles: false,
})

type Media = Received['media'][number] & { index: number; isLastAttempt: boolean }

const fileOf = async ({ url, contentType, index, isLastAttempt }: Media): Promise<InboundFile> => {
  const fetched = await providers()
    .messaging.fetchMedia({ url, bytesMax: fileBytesMax })
    .catch((error: unknown) => {
      // A file that never comes must not take the words with it: it is named as not kept.
      if (isLastAttempt) return null
      throw error
    })
  const kind = contentType.split('/').at(-1)?.split(';')[0] ?? ''
  const extension = kind === 'jpeg' ? 'jpg' : kind
  const name = /^[a-z0-9]{2,4}$/.test(extension) ? `whatsapp-${index + 1}.${extension}` : `whatsapp-${index + 1}`
  return { name, contentType, content: fetched?.content ?? Buffer.alloc(0) }
}

/** Keeps a WhatsApp message that Twilio handed us, with its pictures and voice messages fetched from there. */
export const receiveWhatsApp = consumer({
  name: 'crm.receive-whatsapp',
  on: 'twilio.message_received',
  run: async (ctx, { data: { payload } }, { attempt }) => {
    const received = providers().messaging.readInbound(payload)
    if (!received) {
      const original = { unreadable: shortenText(JSON.stringify(payload), keptOfUnreadable) }
      await storeInbound(ctx, { message: unreadable(payload), files: [], original })
      return
    }
    const files: InboundFile[] = []
    const isLastAttempt = attempt >= attemptsMaxDefault
    for (const [index, media] of received.media.entries()) files.push(await fileOf({ ...media, index, isLastAttempt }))
    const { WaId: whatsappId, MessageType: messageType, NumMedia: media } = payload
    await storeInbound(ctx, { message: messageOf(received), files, original: { whatsappId, messageType, media } })
  },
})
