import type { PricingWarningCode } from '@/src/domain/quote/pricingWarning'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import type { WarningWire } from './linePrices'

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
