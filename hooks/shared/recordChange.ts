import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { audit } from '@/src/platform/audit/audit'
import { changedFields } from '@/src/platform/audit/changedFields'
import { isCommand } from './refusing'

/** Writes the audit entry of every create and update that no command makes. */
export const recordChange =
  (entity: string): CollectionAfterChangeHook =>
  async ({ context, doc, operation, previousDoc, req }) => {
    if (isCommand(context)) return doc
    const changes = operation === 'create' ? { before: null, after: doc } : changedFields(previousDoc ?? {}, doc)
    if (changes) await audit(req, { action: `${entity}.${operation}d`, entity, entityId: String(doc.id), ...changes })
    return doc
  }

/** Writes the audit entry of every deletion that no command makes. */
export const recordDeletion =
  (entity: string): CollectionAfterDeleteHook =>
  async ({ context, doc, id, req }) => {
    if (!isCommand(context))
      await audit(req, { action: `${entity}.deleted`, entity, entityId: String(id), before: doc })
    return doc
  }

/** Writes the audit entry of every change of a global. */
export const recordGlobalChange =
  (entity: string): GlobalAfterChangeHook =>
  async ({ context, doc, previousDoc, req }) => {
    const changes = changedFields(previousDoc ?? {}, doc)
    if (changes && !isCommand(context))
      await audit(req, { action: `${entity}.updated`, entity, entityId: entity, ...changes })
    return doc
  }
