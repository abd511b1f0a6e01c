import type { DomainEvents } from '@/src/domain/shared/domainEvents'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'

type ProviderEventType = 'postmark.event_received' | 'twilio.status_received' | 'twilio.message_received'
type ProviderEvent<Type extends ProviderEventType> = { type: Type; key: string; data: DomainEvents[Type] }

/** Stores a verified webhook once under its key, to be applied by a job; tells whether it was new. */
export const storeProviderEvent = <Type extends ProviderEventType>(
  ctx: Context,
  event: ProviderEvent<Type>,
): Promise<boolean> => inTransaction(ctx, (tx) => emit(tx.req, event))
