import { createHash } from 'node:crypto'
import { type Sql, sql } from '../database/session'

export const firstHash = '0'.repeat(64)

/** One audit entry as PostgreSQL prints it: text, so that every reader hashes the same bytes. */
export type ChainedFields = {
  id: string
  at: string
  actor_kind: string
  actor_id: string | null
  actor_name: string
  action: string
  entity: string
  entity_id: string
  before: string | null
  after: string | null
  reason: string | null
  request_id: string
}

/** The columns of `audit_events` (as `entry`) that the chain seals; jsonb prints its keys in one fixed order. */
export const chainedColumns: Sql = sql`entry.id, to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS at,
  entry.actor_kind, entry.actor_id, entry.actor_name, entry.action, entry.entity, entry.entity_id,
  entry.before::text AS before, entry.after::text AS after, entry.reason, entry.request_id`

/** Returns the SHA-256 (hex) that seals an entry together with everything before it. */
export const chainHash = (previous: string, entry: ChainedFields): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        entry.id,
        entry.at,
        entry.actor_kind,
        entry.actor_id,
        entry.actor_name,
        entry.action,
        entry.entity,
        entry.entity_id,
        entry.before,
        entry.after,
        entry.reason,
        entry.request_id,
      ]),
    )
    .digest('hex')
