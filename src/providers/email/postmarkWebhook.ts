import { z } from 'zod'
import { WebhookRejected } from '../shared/webhookRejected'
import type { EmailFact } from './emailProvider'

/** The name of our message id in Postmark's metadata (names may have 20 characters). */
export const MESSAGE_ID_KEY = 'message-id'

const common = { MessageID: z.string().min(1), Metadata: z.record(z.string(), z.string()).catch({}) }
const instant = z.string().transform((text, context) => {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) context.addIssue('not an instant')
  return at
})

const known = z.discriminatedUnion('RecordType', [
  z.object({
    ...common,
    RecordType: z.literal('Delivery'),
    Recipient: z.string(),
    DeliveredAt: instant,
    Details: z.string().catch(''),
  }),
  z.object({ ...common, RecordType: z.literal('Open'), Recipient: z.string(), ReceivedAt: instant }),
  z.object({
    ...common,
    RecordType: z.enum(['Bounce', 'SpamComplaint']),
    Type: z.string().catch(''),
    Email: z.string(),
    BouncedAt: instant,
    Inactive: z.boolean().catch(false),
    Description: z.string().catch(''),
  }),
])

type Known = z.output<typeof known>

/** https://postmarkapp.com/developer/api/bounce-api#bounce-types: these say that the message did arrive, or still may. */
const NOT_A_BOUNCE = [
  'Transient',
  'AutoResponder',
  'AddressChange',
  'Subscribe',
  'Unsubscribe',
  'ChallengeVerification',
  'OpenRelayTest',
]
const PERMANENT = ['HardBounce', 'BadEmailAddress', 'ManuallyDeactivated']

const factOf = (news: Known): EmailFact[] => {
  const ids = { providerMessageId: news.MessageID, messageId: news.Metadata[MESSAGE_ID_KEY] ?? null }
  switch (news.RecordType) {
    case 'Delivery':
      return [
        {
          ...ids,
          kind: 'delivered',
          address: news.Recipient,
          at: news.DeliveredAt,
          permanent: false,
          detail: news.Details,
        },
      ]
    case 'Open':
      return [{ ...ids, kind: 'opened', address: news.Recipient, at: news.ReceivedAt, permanent: false, detail: '' }]
    default: {
      if (NOT_A_BOUNCE.includes(news.Type)) return []
      const isSpam = news.RecordType === 'SpamComplaint' || news.Type === 'SpamComplaint'
      const permanent = isSpam || news.Inactive || PERMANENT.includes(news.Type)
      return [
        {
          ...ids,
          kind: isSpam ? 'spam' : 'bounced',
          address: news.Email,
          at: news.BouncedAt,
          permanent,
          detail: news.Description,
        },
      ]
    }
  }
}

const KNOWN_TYPES = ['Delivery', 'Open', 'Bounce', 'SpamComplaint']

/** Turns a Postmark webhook into neutral facts; throws `WebhookRejected` for a body that is none of Postmark's. */
export const parsePostmarkWebhook = (body: unknown): EmailFact[] => {
  const type = z.object({ RecordType: z.string() }).safeParse(body)
  if (type.success && !KNOWN_TYPES.includes(type.data.RecordType)) return []
  const news = known.safeParse(body)
  if (!news.success)
    throw new WebhookRejected({ provider: 'postmark', code: 'bad-payload', detail: 'This is not a Postmark webhook.' })
  return factOf(news.data)
}
