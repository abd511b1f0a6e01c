import { DomainError } from '@/src/domain/shared/domainError'
import type { IntegrationErrorCode } from './errorCodes'
import { isPublicEventType, publicEventTypes } from './publicEvents'

/** Stands for every event, those to come included. */
export const everyEvent = '*'

/** Reads the events a subscription asks for, each once and in the table's order; throws `invalid-event-types`. */
export const eventTypesFrom = (asked: readonly string[]): string[] => {
  const unknown = asked.find((type) => type !== everyEvent && !isPublicEventType(type))
  if (unknown !== undefined)
    throw new DomainError<IntegrationErrorCode>('invalid-event-types', `There is no event ${unknown} to be told of.`)
  if (asked.length === 0)
    throw new DomainError<IntegrationErrorCode>('invalid-event-types', 'Choose at least one event.')
  return asked.includes(everyEvent) ? [everyEvent] : publicEventTypes.filter((type) => asked.includes(type))
}

/** Tells whether a subscription to these is told of an event. */
export const asksFor = (eventTypes: readonly string[], type: string): boolean =>
  eventTypes.includes(everyEvent) ? isPublicEventType(type) : eventTypes.includes(type)
