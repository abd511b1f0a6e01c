import { type Allocation, componentNotes, type SellIn } from '@/src/domain/partners/componentNotes'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { covers } from '@/src/domain/shared/dateRange'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import { activeRateCards } from '@/src/queries/partners/activeRateCards'
import type { ComponentWire } from './builderWire'
import type { ComponentRow } from './selectComponents'

type Held = Allocation & { componentId: string }

const allocationsOf = (ctx: Context, ids: readonly string[]): Promise<Held[]> =>
  rowsOf<Held>(
    ctx,
    sql`SELECT component_id AS "componentId", "from", "to", units::int AS units, release_days::int AS "releaseDays"
        FROM inventory_allocations WHERE component_id IN ${anyOf(ids)} ORDER BY "from"`,
  )

/** The price list of a date: of several the one that begins last. */
const cardOn = (cards: readonly RateCardVersion[], date: CalendarDate): RateCardVersion | null =>
  cards
    .filter(({ validity }) => covers(validity, date))
    .toSorted((a, b) => (a.validity.from < b.validity.from ? 1 : -1))[0] ?? null

const roomTypesOf = (card: RateCardVersion | null): ComponentWire['room_types'] =>
  (card?.roomTypes ?? []).map(({ id, name, adultsMax, childrenMax, infantsMax }) => ({
    id,
    name,
    adults_max: adultsMax,
    children_max: childrenMax,
    infants_max: infantsMax,
  }))

/** A component on a date. */
export type DatedComponent = { row: ComponentRow; date: CalendarDate }

/** Writes components with the price list of a date and what speaks against it; two statements, however many there are. */
export const componentWires = async (
  ctx: Context,
  dated: readonly DatedComponent[],
  { sellIn }: { sellIn: SellIn | null },
): Promise<ComponentWire[]> => {
  if (dated.length === 0) return []
  const ids = [...new Set(dated.map(({ row }) => row.id))]
  const [cards, allocations] = await Promise.all([activeRateCards(ctx, { componentIds: ids }), allocationsOf(ctx, ids)])
  const today = todayIn(teamZone, ctx.now)
  return dated.map(({ row: { partner, partnerName, ...row }, date }) => {
    const isOfRow = ({ componentId }: { componentId: string }) => componentId === row.id
    const versions = cards.filter(isOfRow).map(({ version }) => version)
    const card = cardOn(versions, date)
    const facts = { componentId: row.id, partner, card, allocations: allocations.filter(isOfRow), sellIn }
    return {
      ...row,
      partner_name: partnerName,
      rate_card_version_id: card?.id ?? null,
      room_types: roomTypesOf(card),
      notes: componentNotes(facts, { date, today }),
    }
  })
}
