import type { PayloadRequest } from 'payload'
import type { DomainEvents, DomainEventType } from '@/src/domain/shared/domainEvents'
import { actorOf } from '../actor'
import { rowsOf, type Sql, sql } from '../database/session'
import { newId } from '../newId'

type Emission<Type extends DomainEventType> = { type: Type; data: DomainEvents[Type]; key?: string }

/** Makes the INSERT of one domain event, for a statement that writes more besides. */
export const eventStatement = <Type extends DomainEventType>(
  req: PayloadRequest,
  { type, data, key }: Emission<Type>,
): Sql =>
  sql`INSERT INTO domain_events (id, type, key, data, actor, request_id)
        VALUES (${newId()}, ${type}, ${key ?? null}, ${JSON.stringify(data)}::jsonb, ${JSON.stringify(actorOf(req))}::jsonb,
                ${String(req.context?.requestId ?? 'none')})
        ON CONFLICT (key) DO NOTHING RETURNING id`

/**
 * Writes a domain event in the request's transaction, to be relayed once that commits; with a `key`, only the first
 * event of that key is kept. Returns whether it was written.
 */
export const emit = async <Type extends DomainEventType>(
  req: PayloadRequest,
  emission: Emission<Type>,
): Promise<boolean> => {
  const written = await rowsOf(req, eventStatement(req, emission))
  return written.length > 0
}
