import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { percentFactor, plusPercent, roundDecimal, timesDecimal } from '@/src/domain/shared/decimal'
import type { RoomType } from '@/src/domain/shared/occupancy'
import type { Price, PriceKind, RateCardVersion } from '@/src/domain/shared/rateCard'
import { seasonOn } from '@/src/domain/shared/season'
import { remembering } from './remembering'
import type { RateSource } from './trace'

/** What is asked of a card. */
export type PriceQuery = {
  kind: PriceKind
  componentId: string | null
  roomTypeId: string | null
  season: string | null
}

/** How a gross amount becomes what we pay: a child's share of it, and our commission taken off. */
type NetTerms = { percent: string | null; commissionable: boolean }

/** A rate card version laid out for asking. */
export type RateDesk = {
  card: RateCardVersion
  source: RateSource
  seasonOf: (date: CalendarDate) => string | null
  roomTypeOf: (roomTypeId: string | null) => RoomType | null
  /** The prices there are, the most specific first: one for the component, then for the room type, then for the season. */
  pricesFor: (query: PriceQuery) => readonly Price[]
  /** The net of a gross amount in whole minor units, rounded once, half away from zero. */
  netOf: (amountMinor: number, terms: NetTerms) => number
}

const keyOf = ({ kind, componentId, roomTypeId, season }: PriceQuery): string =>
  `${kind}|${componentId}|${roomTypeId}|${season}`

const isFor = (price: Price, { componentId, roomTypeId, season }: PriceQuery): boolean =>
  (price.componentId === null || price.componentId === componentId) &&
  (price.roomTypeId === null || price.roomTypeId === roomTypeId) &&
  (price.season === null || price.season === season)

/** The price for a group of so many; null where none is. */
export const priceForSize = (prices: readonly Price[], size: number): Price | null => {
  for (const price of prices)
    if (price.tier === null || (price.tier.from <= size && size <= price.tier.to)) return price
  return null
}

/** The biggest group there is a price for; null where prices do not depend on the size. */
export const biggestGroup = (prices: readonly Price[]): number | null => {
  const sizes = prices.map(({ tier }) => tier?.to ?? null)
  return sizes.length === 0 || sizes.includes(null) ? null : Math.max(...sizes.filter((size) => size !== null))
}

const specificity = ({ componentId, roomTypeId, season }: Price): number =>
  (componentId === null ? 0 : 4) + (roomTypeId === null ? 0 : 2) + (season === null ? 0 : 1)

const netOf = (amountMinor: number, { percent, commission }: { percent: string | null; commission: string | null }) => {
  if (percent === null && commission === null) return amountMinor
  const share = percent === null ? { digits: 1n, scale: 0 } : percentFactor(percent)
  const ours = commission === null ? { digits: 1n, scale: 0 } : plusPercent(`-${commission}`)
  return Number(roundDecimal(timesDecimal(timesDecimal({ digits: BigInt(amountMinor), scale: 0 }, share), ours)))
}

const laidOut = (card: RateCardVersion): RateDesk => {
  const byKind = new Map<string, Price[]>()
  for (const price of card.prices.toSorted((a, b) => specificity(b) - specificity(a)))
    byKind.set(price.kind, [...(byKind.get(price.kind) ?? []), price])
  const netKey = (amountMinor: number, { percent, commissionable }: NetTerms) =>
    `${amountMinor}|${percent}|${commissionable}`
  return {
    card,
    source: { rateCardId: card.rateCardId, versionId: card.id, number: card.number, name: card.name },
    seasonOf: remembering(String, (date: CalendarDate) => seasonOn(card.seasons, date)?.name ?? null),
    roomTypeOf: (roomTypeId) => card.roomTypes.find(({ id }) => id === roomTypeId) ?? null,
    pricesFor: remembering(keyOf, (query: PriceQuery) =>
      (byKind.get(query.kind) ?? []).filter((price) => isFor(price, query)),
    ),
    netOf: remembering(netKey, (amountMinor: number, { percent, commissionable }: NetTerms) =>
      netOf(amountMinor, { percent, commission: commissionable ? card.commissionPercent : null }),
    ),
  }
}

const desks = new WeakMap<RateCardVersion, RateDesk>()

/**
 * Lays a rate card version out for asking, once however many trips ask it; answers are remembered, since many nights and
 * sizes ask the same.
 */
export const rateDesk = (card: RateCardVersion): RateDesk => {
  const known = desks.get(card) ?? laidOut(card)
  desks.set(card, known)
  return known
}
