import { type Price, priceKinds, type RateBasis } from '@/src/domain/shared/rateCard'

export type GridShape = {
  basis: RateBasis
  /** Null stands for all year. */
  seasons: (string | null)[]
  roomTypes: { code: string; name: string }[]
  tiers: { from: number; to: number }[]
}

/** One row of the grid: everything of a price but its season and amount. */
export type GridRow = Pick<Price, 'kind' | 'roomTypeId' | 'tier' | 'componentId'> & { key: string; label: string }

const text = (kind: string): string => kind.replaceAll('_', ' ')

type CaseOf = Pick<Price, 'kind' | 'roomTypeId' | 'tier' | 'componentId'>

/** Tells prices of one row of the grid from those of another. */
export const caseKey = ({ kind, roomTypeId, tier, componentId }: CaseOf): string =>
  JSON.stringify([kind, roomTypeId, tier && [tier.from, tier.to], componentId])

/** The rows a grid has: each kind of price, for each room type and size of group; prices for what is no longer there keep a row. */
export const gridRows = ({ basis, roomTypes, tiers }: GridShape, prices: readonly Price[]): GridRow[] => {
  const rooms = basis === 'room_night' || basis === 'person_night' ? roomTypes : []
  const wanted = (rooms.length > 0 ? rooms : [null]).flatMap((room) =>
    priceKinds[basis].flatMap((kind) =>
      (tiers.length > 0 ? tiers : [null]).map((tier): GridRow => {
        const is = { kind, roomTypeId: room?.code ?? null, tier, componentId: null }
        const size = tier && `${tier.from}–${tier.to} people`
        return { ...is, key: caseKey(is), label: [room?.name, text(kind), size].filter(Boolean).join(' · ') }
      }),
    ),
  )
  const known = new Set(wanted.map(({ key }) => key))
  const others = prices.filter((price) => !known.has(caseKey(price)))
  const kept = new Map(others.map((price) => [caseKey(price), price]))
  return [
    ...wanted,
    ...[...kept].map(([key, { kind, roomTypeId, tier, componentId }]) => ({
      kind,
      roomTypeId,
      tier,
      componentId,
      key,
      label: [roomTypeId, text(kind), tier && `${tier.from}–${tier.to} people`, componentId && 'one component']
        .filter(Boolean)
        .join(' · '),
    })),
  ]
}

/** Sets, changes or removes (null) the price of a row in a season. */
export const withPrice = (
  prices: readonly Price[],
  {
    row,
    season,
    amountMinor,
    newId,
  }: { row: GridRow; season: string | null; amountMinor: number | null; newId: () => string },
): Price[] => {
  const isIt = (price: Price) => price.season === season && caseKey(price) === row.key
  const before = prices.find(isIt)
  if (amountMinor === null) return prices.filter((price) => !isIt(price))
  if (before) return prices.map((price) => (price === before ? { ...price, amountMinor } : price))
  const { kind, roomTypeId, tier, componentId } = row
  return [...prices, { id: newId(), kind, roomTypeId, tier, componentId, season, amountMinor }]
}
