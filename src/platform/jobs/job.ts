import type { DomainEvent, DomainEventType } from '@/src/domain/shared/domainEvents'
import type { Context } from '../context'

/** What happens later because of an event; runs at least once, so its effect must be idempotent. */
export type Consumer<Type extends DomainEventType = DomainEventType> = {
  /** Stable: it names the delivery in the database. */
  name: string
  on: Type
  run: (ctx: Context, event: Extract<DomainEvent, { type: Type }>) => Promise<void>
  timeoutMs?: number
  attemptsMax?: number
  /** Called once when the last attempt failed, in the same call that marks the delivery dead. */
  onDead?: (ctx: Context, event: Extract<DomainEvent, { type: Type }>, error: Error) => Promise<void>
}

/** Declares a consumer, its event's data typed by the event's name. */
export const consumer = <Type extends DomainEventType>(declared: Consumer<Type>): Consumer => declared as unknown as Consumer

/** What happens every so often: finds what is due, in bounded batches; safe to run on several workers. */
export type Sweep = {
  name: string
  everySeconds: number
  run: (ctx: Context) => Promise<Record<string, number>>
  timeoutMs?: number
}
