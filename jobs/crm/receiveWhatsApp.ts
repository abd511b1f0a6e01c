import { type InboundFile, storeInbound } from '@/src/commands/crm/storeInbound'
import { fileBytesMax } from '@/src/domain/crm/inboundFiles'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { normalisePhone } from '@/src/domain/shared/phone'
import { shortenText } from '@/src/domain/shared/shortenText'
import { consumer } from '@/src/platform/jobs/job'
import type { InboundMessage as Received } from '@/src/providers/messaging/messagingProvider'
import { providers } from '@/src/providers/providers'

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

const fileOf = async ({ url, contentType }: Received['media'][number], index: number): Promise<InboundFile> => {
  const fetched = await providers().messaging.fetchMedia({ url, bytesMax: fileBytesMax })
  const kind = contentType.split('/').at(-1)?.split(';')[0] ?? ''
  const extension = kind === 'jpeg' ? 'jpg' : kind
  const name = /^[a-z0-9]{2,4}$/.test(extension) ? `whatsapp-${index + 1}.${extension}` : `whatsapp-${index + 1}`
  return { name, contentType, content: fetched?.content ?? Buffer.alloc(0) }
}

/** Keeps a WhatsApp message that Twilio handed us, with its pictures and voice messages fetched from there. */
export const receiveWhatsApp = consumer({
  name: 'crm.receive-whatsapp',
  on: 'twilio.message_received',
  run: async (ctx, { data: { payload } }) => {
    const received = providers().messaging.readInbound(payload)
    const files: InboundFile[] = []
    for (const [index, media] of received.media.entries()) files.push(await fileOf(media, index))
    const { WaId: whatsappId, MessageType: messageType, NumMedia: media } = payload
    await storeInbound(ctx, { message: messageOf(received), files, original: { whatsappId, messageType, media } })
  },
})
