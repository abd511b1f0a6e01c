import { type Price, priceKinds, type RateBasis } from '@/src/domain/shared/rateCard'

export type GridShape = {
  basis: RateBasis
  /** Null stands for all year. */
  seasons: (string | null)[]
  roomTypes: { code: string; name: string }[]
  tiers: { from: number; to: number }[]
  /** What the card is for; of a service each has prices of its own where there are several. */
  components: { id: string; name: string }[]
}

/** One row of the grid: everything of a price but its season and amount. */
export type GridRow = Pick<Price, 'kind' | 'roomTypeId' | 'tier' | 'componentId'> & { key: string; label: string }

const text = (kind: string): string => kind.replaceAll('_', ' ')

type CaseOf = Pick<Price, 'kind' | 'roomTypeId' | 'tier' | 'componentId'>

/** Tells prices of one row of the grid from those of another. */
export const caseKey = ({ kind, roomTypeId, tier, componentId }: CaseOf): string =>
  JSON.stringify([kind, roomTypeId, tier && [tier.from, tier.to], componentId])

const labelOf = ({ kind, roomTypeId, tier, componentId }: CaseOf, { roomTypes, components }: GridShape): string =>
  [
    components.find(({ id }) => id === componentId)?.name ?? (componentId && 'another component'),
    roomTypes.find(({ code }) => code === roomTypeId)?.name ?? roomTypeId,
    text(kind),
    tier && `${tier.from}–${tier.to} people`,
  ]
    .filter(Boolean)
    .join(' · ')

const orNull = <Item>(items: readonly Item[]): readonly (Item | null)[] => (items.length > 0 ? items : [null])

/**
 * The rows a grid has: each kind of price, for each room type or component and size of group; prices for what is no longer
 * there keep a row.
 */
export const gridRows = (shape: GridShape, prices: readonly Price[]): GridRow[] => {
  const { basis, roomTypes, tiers, components } = shape
  const isStay = basis === 'room_night' || basis === 'person_night'
  const parts = isStay
    ? orNull(roomTypes).map((room) => ({ roomTypeId: room?.code ?? null, componentId: null }))
    : orNull(components.length > 1 ? components : []).map((component) => ({
        roomTypeId: null,
        componentId: component?.id ?? null,
      }))
  const wanted = parts.flatMap((part) =>
    priceKinds[basis].flatMap((kind) => orNull(tiers).map((tier): CaseOf => ({ ...part, kind, tier }))),
  )
  const known = new Set(wanted.map(caseKey))
  const kept = new Map(prices.filter((price) => !known.has(caseKey(price))).map((price) => [caseKey(price), price]))
  return [...wanted, ...kept.values()].map(({ kind, roomTypeId, tier, componentId }) => {
    const is = { kind, roomTypeId, tier, componentId }
    return { ...is, key: caseKey(is), label: labelOf(is, shape) }
  })
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
