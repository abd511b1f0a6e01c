import { withClient } from '@/src/platform/database/withClient'
import { newId } from '@/src/platform/newId'
import type { MessagingChannel } from './messagingProvider'
import type { KeptMessage, SandboxMessagingStore } from './sandboxMessaging'

type Kept = {
  provider: string
  to: string
  text: string
  message_id: string
  provider_message_id: string
  created_at: Date
}

const messageOf = (kept: Kept): KeptMessage => ({
  idempotencyKey: kept.message_id,
  channel: kept.provider as MessagingChannel,
  to: kept.to,
  body: kept.text,
  providerMessageId: kept.provider_message_id,
  sentAt: kept.created_at,
})

/** Keeps sandbox WhatsApp and SMS in `sandbox_messages`, where staff look at them. */
export const databaseMessagingStore: SandboxMessagingStore = {
  keep: (message) =>
    withClient(async (client) => {
      await client.query(
        `INSERT INTO sandbox_messages (id, provider, "to", text, message_id, provider_message_id, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT DO NOTHING`,
        [
          newId(),
          message.channel,
          message.to,
          message.body,
          message.idempotencyKey,
          message.providerMessageId,
          message.sentAt,
        ],
      )
    }),
  find: ({ messageId }) =>
    withClient(async (client) => {
      const { rows } = await client.query<Kept>(
        `SELECT * FROM sandbox_messages WHERE provider <> 'email' AND message_id = $1 ORDER BY created_at LIMIT 1`,
        [messageId],
      )
      return rows[0] ? messageOf(rows[0]) : null
    }),
  listTo: ({ to, since }) =>
    withClient(async (client) => {
      const { rows } = await client.query<Kept>(
        `SELECT * FROM sandbox_messages WHERE provider <> 'email' AND "to" = $1 AND created_at >= $2 ORDER BY created_at`,
        [to, since],
      )
      return rows.map(messageOf)
    }),
}
