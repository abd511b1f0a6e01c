import type { DomainEvent, DomainEventType } from '@/src/domain/shared/domainEvents'
import type { Context } from '../context'

type EventOf<Type extends DomainEventType> = Extract<DomainEvent, { type: Type }>

/** How often a consumer is tried that names no number of its own. */
export const attemptsMaxDefault = 8

/** What happens later because of an event; runs at least once, so its effect must be idempotent. */
export type Consumer<Type extends DomainEventType = DomainEventType> = {
  /** Stable: it names the delivery in the database. */
  name: string
  on: Type
  /**
   * An error leads to another attempt later, unless it says `retryable: false`; one that says `retryAfterSeconds` is
   * waited for. `signal` aborts when the time is up: pass it on to whatever can stop.
   */
  run: (ctx: Context, event: EventOf<Type>, call: { signal: AbortSignal; attempt: number }) => Promise<void>
  timeoutMs?: number
  attemptsMax?: number
  /** Called once when the last attempt failed, in the transaction that marks the delivery dead. */
  onDead?: (ctx: Context, event: EventOf<Type>, error: Error) => Promise<void>
}

/** Declares a consumer, its event's data typed by the event's name. */
export const consumer = <Type extends DomainEventType>(declared: Consumer<Type>): Consumer =>
  declared as unknown as Consumer

/** What happens every so often: finds what is due, in bounded batches; safe to run on several workers. */
export type Sweep = {
  name: string
  everySeconds: number
  run: (ctx: Context) => Promise<Record<string, number>>
  timeoutMs?: number
}
