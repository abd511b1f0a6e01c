import { ProviderFailure } from '../shared/providerFailure'
import type { EmailProvider, EmailToSend } from './emailProvider'
import { parsePostmarkInbound } from './postmarkInbound'
import { MESSAGE_ID_KEY, parsePostmarkWebhook } from './postmarkWebhook'
import { pretendedWebhook } from './pretendedWebhook'

export type KeptEmail = EmailToSend & { providerMessageId: string; sentAt: Date }

/** Where the sandbox keeps what was sent, for staff to look at; `keep` is idempotent by our message id. */
export type SandboxEmailStore = {
  keep(message: KeptEmail): Promise<void>
  find(query: { messageId: string }): Promise<KeptEmail | null>
}

export type SandboxEmailSettings = {
  store: SandboxEmailStore
  clock?: () => Date
  newId?: () => string
  /** Takes the webhook Postmark would have sent afterwards, as the JSON it would have had. */
  notify?: (webhook: object) => Promise<void>
  /** Takes the webhook of a message a customer is pretended to have sent. */
  receive?: (webhook: object) => Promise<void>
}

type Behaviour = 'accept' | 'bounce' | 'spam' | 'fail' | 'suppressed' | 'down' | 'lost' | 'unknown'

/** The first word of the recipient's local part says what becomes of the message: `bounce@…`, `bounce+1@…`. */
const BEHAVIOURS: Record<string, Behaviour> = {
  bounce: 'bounce',
  spam: 'spam',
  fail: 'fail',
  suppressed: 'suppressed',
  down: 'down',
  lost: 'lost',
  unknown: 'unknown',
}

const bareAddress = (to: string): string => (/<([^>]*)>\s*$/.exec(to)?.[1] ?? to).trim().toLowerCase()

const behaviourOf = (to: string): Behaviour => {
  const word = /^[a-z]+/.exec(bareAddress(to))?.[0] ?? ''
  const localPart = bareAddress(to).split('@')[0] ?? ''
  return /^[a-z]+([+.\-_].*)?$/.test(localPart) && Object.hasOwn(BEHAVIOURS, word)
    ? (BEHAVIOURS[word] ?? 'accept')
    : 'accept'
}

const failure = (kind: ProviderFailure['kind'], code: string, detail: string) =>
  new ProviderFailure({ kind, provider: 'sandbox-email', code, detail })

const refuse = (behaviour: Behaviour): void => {
  if (behaviour === 'fail') throw failure('refused', 'invalid-message', 'The sandbox refuses mail to fail@….')
  if (behaviour === 'suppressed')
    throw failure('refused', 'recipient-suppressed', 'The sandbox has this address suppressed.')
  if (behaviour === 'down') throw failure('retryable', 'connection', 'The sandbox is down for down@….')
  if (behaviour === 'lost')
    throw failure('unknown-outcome', 'connection', 'The sandbox lost the message and the answer.')
}

const webhookOf = (kept: KeptEmail, behaviour: Behaviour): object => {
  const address = bareAddress(kept.to)
  const at = kept.sentAt.toISOString()
  const ids = {
    MessageID: kept.providerMessageId,
    Metadata: { ...kept.metadata, [MESSAGE_ID_KEY]: kept.idempotencyKey },
  }
  if (behaviour === 'bounce') {
    const description = 'The sandbox bounces mail to bounce@….'
    return {
      ...ids,
      RecordType: 'Bounce',
      Type: 'HardBounce',
      Email: address,
      BouncedAt: at,
      Inactive: true,
      Description: description,
    }
  }
  if (behaviour === 'spam') {
    const description = 'The sandbox marks mail to spam@… as spam.'
    return {
      ...ids,
      RecordType: 'SpamComplaint',
      Type: 'SpamComplaint',
      Email: address,
      BouncedAt: at,
      Inactive: true,
      Description: description,
    }
  }
  return { ...ids, RecordType: 'Delivery', Recipient: address, DeliveredAt: at, Details: 'Kept by the sandbox.' }
}

/** E-mail that goes nowhere: what was sent is kept, and what happens to it depends on the address alone. */
export const createSandboxEmail = (settings: SandboxEmailSettings): EmailProvider => {
  const { store, clock = () => new Date(), newId = () => crypto.randomUUID(), notify, receive } = settings
  return {
    name: 'sandbox-email',
    send: async (email) => {
      const known = await store.find({ messageId: email.idempotencyKey })
      if (known) return { providerMessageId: known.providerMessageId }
      const behaviour = behaviourOf(email.to)
      refuse(behaviour)
      const kept = { ...email, providerMessageId: newId(), sentAt: clock() }
      await store.keep(kept)
      // A webhook that gets lost is the provider's everyday life, and no reason to fail the sending.
      if (notify) void notify(webhookOf(kept, behaviour)).catch(() => undefined)
      if (behaviour === 'unknown')
        throw failure('unknown-outcome', 'connection', 'The sandbox kept the message and lost the answer.')
      const stored = await store.find({ messageId: email.idempotencyKey })
      return { providerMessageId: stored?.providerMessageId ?? kept.providerMessageId }
    },
    findSent: async (query) => (await store.find(query))?.providerMessageId ?? null,
    parseWebhook: parsePostmarkWebhook,
    parseInbound: parsePostmarkInbound,
    pretend: receive && ((mail) => receive(pretendedWebhook(mail, { id: newId(), at: clock() }))),
  }
}
