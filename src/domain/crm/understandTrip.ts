import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { foldText } from '@/src/domain/shared/foldText'
import { parseDurationRange } from './durationRange'
import { notKnownYet } from './inboundRequest'
import type { LeadRequest } from './leadRequest'
import { MULTI_COUNTRY } from './severalCountries'
import { parseTravelMonth } from './travelMonth'

type Catalog = { destinations: readonly string[]; styles: readonly string[] }

export type UnderstoodTrip = {
  destination: string
  style: string
  travelMonth: string | null
  duration: string | null
  /** Sentences for staff on what could not be understood; none when all is clear. */
  toCheck: string[]
}

const asNamed = (typed: string, names: readonly string[]): string | undefined =>
  names.find((name) => foldText(name) === foldText(typed))

const unknownIn = (typed: string, what: 'destination' | 'style'): string =>
  typed === notKnownYet ? `No ${what} was named.` : `“${typed}” is no ${what} of the catalog.`

/** Reads a request in the catalog's own words; what is unknown stays as it was said and is listed to be checked. */
export const understandTrip = (
  { destination, style, month, duration }: Pick<LeadRequest, 'destination' | 'style' | 'month' | 'duration'>,
  { catalog, today }: { catalog: Catalog; today: CalendarDate },
): UnderstoodTrip => {
  const knownDestination = asNamed(destination, [...catalog.destinations, MULTI_COUNTRY])
  const knownStyle = asNamed(style, catalog.styles)
  const travelMonth = month ? parseTravelMonth(month, { today }) : null
  const toCheck = [
    knownDestination ? null : unknownIn(destination, 'destination'),
    knownStyle ? null : unknownIn(style, 'style'),
    !month || travelMonth ? null : `“${month}” is no month.`,
    travelMonth && travelMonth.month < today.slice(0, 7) ? `${travelMonth.month} is past.` : null,
    !duration || parseDurationRange(duration) ? null : `“${duration}” is no length of a trip.`,
  ]
  return {
    destination: knownDestination ?? destination,
    style: knownStyle ?? style,
    travelMonth: travelMonth?.month ?? month ?? null,
    duration: duration ?? null,
    toCheck: toCheck.filter((sentence) => sentence !== null),
  }
}
