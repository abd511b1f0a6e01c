import type { PayloadRequest } from 'payload'
import { actorOf } from '../actor'
import { rowsOf, type Sql, sql } from '../database/session'
import { newId } from '../newId'
import { maskSecrets } from './maskSecrets'

export type AuditEntry = {
  action: string
  entity: string
  entityId: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
}

const json = (value: Record<string, unknown> | null | undefined) => (value ? JSON.stringify(maskSecrets(value)) : null)

/** Makes the INSERT of one audit entry, for a statement that writes more besides. */
export const auditStatement = (req: PayloadRequest, entry: AuditEntry): Sql => {
  const actor = actorOf(req)
  return sql`INSERT INTO audit_events (id, at, actor_kind, actor_id, actor_name, action, entity, entity_id, before, after, reason, request_id)
        VALUES (${newId()}, clock_timestamp(), ${actor.kind}, ${actor.id}, ${actor.name}, ${entry.action}, ${entry.entity}, ${entry.entityId},
                ${json(entry.before)}::jsonb, ${json(entry.after)}::jsonb, ${entry.reason ?? null},
                ${String(req.context?.requestId ?? 'none')})`
}

/** Writes one audit entry in the request's transaction: who did what to which record, what changed, and why. */
export const audit = async (req: PayloadRequest, entry: AuditEntry): Promise<void> => {
  await rowsOf(req, auditStatement(req, entry))
}
