import type { PricingWarningCode } from '@/src/domain/quote/pricingWarning'
import type { ComponentOnDate, ComponentWire } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import { dateOfPlace } from './dates'
import type { WarningWire } from './linePrices'
import { countText } from './lineText'

const outdated: readonly PricingWarningCode[] = ['rate-missing', 'rate-expired', 'rate-not-yet-valid']

/** The lines whose price list is not the one of their date, though they are of a component that may have another. */
export const outdatedLines = (
  trip: Pick<TripWire, 'lines'>,
  warnings: ReadonlyMap<string, readonly WarningWire[]>,
): LineWire[] =>
  trip.lines.filter(
    ({ id, component_id }) => component_id !== null && warnings.get(id)?.some(({ code }) => outdated.includes(code)),
  )

/** Prices a line by another price list of its component; rooms stay of their kind, by name where the list has keys of its own. */
export const withCard = (
  line: LineWire,
  { before, after }: { before: ComponentWire | undefined; after: ComponentWire },
): LineWire => {
  const kindOf = (id: string | null): string | null => {
    if (id === null || after.room_types.some((type) => type.id === id)) return id
    const name = before?.room_types.find((type) => type.id === id)?.name
    return after.room_types.find((type) => type.name === name)?.id ?? after.room_types[0]?.id ?? null
  }
  return {
    ...line,
    rate_card_version_id: after.rate_card_version_id ?? line.rate_card_version_id,
    rooms: line.rooms.map((room) => ({ ...room, room_type_id: kindOf(room.room_type_id) })),
  }
}

export type PriceListsAsked = { component_id: string; date: string | null }[]

const keyOf = (componentId: string, date: string | null): string => `${componentId} ${date}`

/** What has to be known to renew lines: every component with every date it is on, once. */
export const priceListsAsked = (trip: TripWire, lines: readonly LineWire[]): PriceListsAsked => {
  const asked = lines.flatMap((line) =>
    line.component_id === null ? [] : [{ component_id: line.component_id, date: dateOfPlace(trip, line) }],
  )
  return [...new Map(asked.map((each) => [keyOf(each.component_id, each.date), each])).values()]
}

type Renewal = {
  /** The lines to renew, by their keys. */
  ids: ReadonlySet<string>
  found: readonly ComponentOnDate[]
  /** The components as they were known, for the names of their rooms. */
  known: ReadonlyMap<string, ComponentWire>
}

/** Gives lines the price list of their date, and counts them; a line whose component has none for it keeps the one it has. */
export const renewLines = (
  trip: TripWire,
  { ids, found, known }: Renewal,
): { trip: TripWire; renewed: number; without: number } => {
  const lists = new Map(found.map(({ component, date }) => [keyOf(component.id, date), component]))
  const count = { renewed: 0, without: 0 }
  const lines = trip.lines.map((line) => {
    if (line.component_id === null || !ids.has(line.id)) return line
    const after = lists.get(keyOf(line.component_id, dateOfPlace(trip, line)))
    if (!after?.rate_card_version_id) {
      count.without += 1
      return line
    }
    if (after.rate_card_version_id === line.rate_card_version_id) return line
    count.renewed += 1
    return withCard(line, { before: known.get(after.id), after })
  })
  return { trip: { ...trip, lines }, ...count }
}

const lineText = (count: number, one: string, several: string): string =>
  count === 0 ? '' : `${countText(count, 'line')} ${count === 1 ? one : several}`

/** Says what became of the price lists of lines, such as “2 lines take the price list of their date.” */
export const renewalNote = ({ renewed, without }: { renewed: number; without: number }): string =>
  [
    lineText(renewed, 'takes the price list of its date.', 'take the price lists of their dates.'),
    lineText(
      without,
      'has no price list of its date and keeps its own.',
      'have no price list of their date and keep their own.',
    ),
  ]
    .filter(Boolean)
    .join(' ')
