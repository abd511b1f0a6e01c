import type { PriceListContent } from '@/src/domain/partners/priceImport'
import type { RateCardVersionStatus } from '@/src/domain/partners/rateCardVersionMachine'
import type { Price } from '@/src/domain/shared/rateCard'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type PriceListBase = {
  content: PriceListContent
  components: { id: string; name: string }[]
  /** The newest version; null where the card has none yet. */
  newest: { id: string; number: number; status: RateCardVersionStatus } | null
}

/** Reads what a price list is compared with: a card's newest version and the components it is for. */
export const priceListBase = async (
  { payload, req }: Context,
  { cardId }: { cardId: string },
): Promise<PriceListBase> => {
  const { docs } = await payload.find({
    collection: 'rate-card-versions',
    where: { card: { equals: cardId } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [version] = docs
  const components = await rowsOf<{ id: string; name: string }>(
    req,
    sql`SELECT c.id, c.name FROM rate_cards_rels r JOIN components c ON c.id = r.components_id
        WHERE r.parent_id = ${cardId} AND r.path = 'components' ORDER BY r."order"`,
  )
  return {
    components,
    newest: version ? { id: version.id, number: version.number, status: version.status } : null,
    content: {
      basis: version?.basis ?? 'room_night',
      currency: version?.currency ?? 'USD',
      validFrom: version?.validFrom ?? null,
      validTo: version?.validTo ?? null,
      seasons: (version?.seasons ?? []).map(({ id: _, ...season }) => season),
      roomTypes: (version?.roomTypes ?? []).map(({ id: _, ...room }) => room),
      tiers: (version?.tiers ?? []).map(({ id: _, ...tier }) => tier),
      prices: (version?.prices ?? []) as Price[],
    },
  }
}
