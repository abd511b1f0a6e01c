import { z } from 'zod'
import type { InboundEmail } from './inboundEmail'

/** https://postmarkapp.com/developer/webhooks/inbound-webhook: every part is read by itself, so that one bad part loses no message. */
const address = z.object({ Email: z.string(), Name: z.string().catch('') })
const addresses = z.array(z.unknown()).transform((list) => list.flatMap((each) => address.safeParse(each).data ?? []))
const header = z.object({ Name: z.string(), Value: z.string() })
const attachment = z.object({ Name: z.string().catch('file'), ContentType: z.string().catch(''), Content: z.string() })

const partOf = (body: unknown) => {
  const parts = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  let isMalformed = parts !== body
  return {
    read: <Type>(name: string, schema: z.ZodType<Type>, otherwise: Type): Type => {
      if (parts[name] === undefined || parts[name] === null) return otherwise
      const result = schema.safeParse(parts[name])
      if (!result.success) isMalformed = true
      return result.success ? result.data : otherwise
    },
    isMalformed: () => isMalformed,
  }
}

const headersOf = (list: unknown[]): Record<string, string> => {
  const headers: Record<string, string> = Object.create(null)
  for (const each of list) {
    const read = header.safeParse(each).data
    const name = read?.Name.toLowerCase()
    if (name && read && !(name in headers)) headers[name] = read.Value
  }
  return { ...headers }
}

/** Reads an inbound webhook's parsed JSON, whatever it is. */
export const parsePostmarkInbound = (body: unknown): InboundEmail => {
  const { read, isMalformed } = partOf(body)
  const text = (name: string) => read(name, z.string(), '')
  const lists = ['ToFull', 'CcFull', 'BccFull'].map((name) => read(name, addresses, []))
  const sender = read('FromFull', address, { Email: text('From'), Name: text('FromName') })
  const providerMessageId = text('MessageID') || null
  return {
    providerMessageId,
    from: sender.Email ? { address: sender.Email, name: sender.Name } : null,
    to: [text('OriginalRecipient'), ...lists.flat().map(({ Email }) => Email)].filter(Boolean),
    subject: text('Subject'),
    text: text('TextBody'),
    strippedText: text('StrippedTextReply'),
    html: text('HtmlBody'),
    headers: headersOf(read('Headers', z.array(z.unknown()), [])),
    attachments: read('Attachments', z.array(z.unknown()), []).flatMap((each) => {
      const file = attachment.safeParse(each).data
      return file
        ? [{ name: file.Name, contentType: file.ContentType, content: Buffer.from(file.Content, 'base64') }]
        : []
    }),
    isMalformed: isMalformed() || providerMessageId === null,
  }
}
