import type { InboundFile } from '@/src/commands/crm/storeInbound'
import type { InboundMessage } from '@/src/domain/crm/inboundMessage'
import { visibleReply } from '@/src/domain/crm/visibleReply'
import { cleanText } from '@/src/domain/shared/cleanText'
import { normaliseEmail } from '@/src/domain/shared/email'
import { shortenText } from '@/src/domain/shared/shortenText'
import { textOfHtml } from '@/src/domain/shared/textOfHtml'
import type { InboundEmail } from '@/src/providers/email/inboundEmail'

const textLength = 1_000_000
const htmlLength = 2_000_000
const addressShape = /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}$/

const messageIdsIn = (headers: Record<string, string>): string[] => {
  const named = [headers['in-reply-to'], headers.references].filter((text) => text !== undefined).join(' ')
  return [...named.matchAll(/<([^<>\s]{3,250})>/g)].map(([, id = '']) => id).slice(-30)
}

/** Reads an e-mail the provider delivered as one of ours; `bodyHash` names it where the provider did not. */
export const emailMessage = (
  email: InboundEmail,
  { bodyHash }: { bodyHash: string },
): { message: InboundMessage; files: InboundFile[] } => {
  const headers = Object.fromEntries(
    Object.entries(email.headers)
      .slice(0, 100)
      .map(([name, value]) => [cleanText(name).slice(0, 100), shortenText(cleanText(value), 2_000)]),
  )
  const html = cleanText(email.html)
  const whole = cleanText(email.text) || textOfHtml(html)
  const from = email.from && normaliseEmail(cleanText(email.from.address))
  const text = shortenText(cleanText(email.strippedText).trim() || visibleReply(whole), textLength)
  const [, ownId = null] = /<([^<>\s]+)>/.exec(headers['message-id'] ?? '') ?? []
  const message: InboundMessage = {
    channel: 'email',
    providerMessageId: email.providerMessageId
      ? cleanText(email.providerMessageId).slice(0, 200)
      : `sha256:${bodyHash}`,
    from: from && addressShape.test(from) ? from : null,
    fromTyped: email.from ? shortenText(cleanText(email.from.address), 300) : null,
    fromName: email.from?.name
      ? shortenText(cleanText(email.from.name).replace(/\s+/g, ' ').trim(), 200) || null
      : null,
    to: [...new Set(email.to.map((address) => normaliseEmail(cleanText(address))))].slice(0, 50),
    subject: cleanText(email.subject).replace(/\s+/g, ' ').trim(),
    text,
    quotedText: whole.trim() === text ? null : shortenText(whole, textLength),
    html: shortenText(html, htmlLength) || null,
    headers,
    internetMessageId: ownId?.slice(0, 250) ?? null,
    answersTo: messageIdsIn(headers),
    isMalformed: email.isMalformed,
    isCut: whole.length > textLength,
    hasFiles: email.attachments.length > 0,
  }
  const files = email.attachments.slice(0, 100).map((file) => ({
    name: cleanText(file.name),
    contentType: cleanText(file.contentType),
    content: file.content,
  }))
  return { message, files }
}
