import { withClient } from '@/src/platform/database/withClient'
import { newId } from '@/src/platform/newId'
import type { KeptEmail, SandboxEmailStore } from './sandboxEmail'

type Kept = {
  message_id: string
  to: string
  subject: string
  html: string
  text: string
  metadata: { from: string; replyTo?: string; given?: Record<string, string> }
  provider_message_id: string
  created_at: Date
}

const emailOf = (kept: Kept): KeptEmail => ({
  idempotencyKey: kept.message_id,
  from: kept.metadata.from,
  replyTo: kept.metadata.replyTo,
  metadata: kept.metadata.given,
  to: kept.to,
  subject: kept.subject,
  html: kept.html,
  text: kept.text,
  providerMessageId: kept.provider_message_id,
  sentAt: kept.created_at,
})

/** Keeps sandbox mail in `sandbox_messages`, where staff look at it; attachments are not kept. */
export const databaseEmailStore: SandboxEmailStore = {
  keep: (email) =>
    withClient(async (client) => {
      const metadata = { from: email.from, replyTo: email.replyTo, given: email.metadata }
      await client.query(
        `INSERT INTO sandbox_messages (id, provider, "to", subject, text, html, metadata, message_id, provider_message_id, created_at, updated_at)
         VALUES ($1, 'email', $2, $3, $4, $5, $6, $7, $8, $9, $9) ON CONFLICT DO NOTHING`,
        [
          newId(),
          email.to,
          email.subject,
          email.text,
          email.html,
          metadata,
          email.idempotencyKey,
          email.providerMessageId,
          email.sentAt,
        ],
      )
    }),
  find: ({ messageId }) =>
    withClient(async (client) => {
      const { rows } = await client.query<Kept>(
        `SELECT * FROM sandbox_messages WHERE provider = 'email' AND message_id = $1 ORDER BY created_at LIMIT 1`,
        [messageId],
      )
      return rows[0] ? emailOf(rows[0]) : null
    }),
}
