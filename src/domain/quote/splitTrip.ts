import type { CurrencyCode } from '@/src/domain/shared/currency'
import { moneyOf } from '@/src/domain/shared/money'
import { roundQuotient } from '@/src/domain/shared/roundQuotient'
import type { CategoryPrice, TripSplit } from './pricedTrip'
import type { TripTraveler } from './tripPricing'

/** An amount and who shares it equally. */
export type SharedAmount = { travelerIds: readonly string[]; amountMinor: number }

/** What tells travelers apart on a price list, and whose room they sleep in. */
export type Standing = Pick<CategoryPrice, 'kind' | 'band' | 'occupancy'> & { roomId: string | null }

type Parts = {
  travelers: readonly TripTraveler[]
  standingOf: (traveler: TripTraveler) => Standing
  currency: CurrencyCode
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

/** Sums what the same people share, so that a cent left over is left over once. */
const bySharers = (
  amounts: readonly SharedAmount[],
  everybody: readonly string[],
): Map<string, { by: readonly string[]; minor: bigint }> => {
  const shared = new Map<string, { by: readonly string[]; minor: bigint }>()
  for (const { travelerIds, amountMinor } of amounts) {
    const by = travelerIds.length > 0 ? travelerIds : everybody
    const key = by.join(' ')
    const minor = (shared.get(key)?.minor ?? 0n) + BigInt(amountMinor)
    shared.set(key, { by, minor })
  }
  return shared
}

/** Every paying traveler's exact share, as whole parts of one denominator; what falls on a leader falls on all who pay. */
const exactShares = (amounts: readonly SharedAmount[], travelers: readonly TripTraveler[]) => {
  const payers = travelers.filter(({ paying }) => paying).map(({ id }) => id)
  const shared = [...bySharers(amounts, payers).values()]
  const common = shared.reduce((lcm, { by }) => (lcm * BigInt(by.length)) / gcd(lcm, BigInt(by.length)), 1n)
  const denominator = common * BigInt(payers.length)
  const shares = new Map(payers.map((id) => [id, 0n]))
  let forAll = 0n
  for (const { by, minor } of shared) {
    const each = (minor * denominator) / BigInt(by.length)
    for (const id of by) {
      const before = shares.get(id)
      if (before === undefined) forAll += each
      else shares.set(id, before + each)
    }
  }
  // `denominator` is a multiple of the number of payers, but `forAll` need not be: the last parts are scaled once more.
  const count = BigInt(payers.length)
  return {
    payers,
    denominator: denominator * count,
    shares: payers.map((id) => (shares.get(id) ?? 0n) * count + forAll),
  }
}

const floorOf = (share: bigint, denominator: bigint): bigint => {
  const quotient = share / denominator
  return share % denominator < 0n ? quotient - 1n : quotient
}

/** Whole minor units that sum to the whole: the largest remainders get what is left. */
const wholeParts = (shares: readonly bigint[], denominator: bigint): bigint[] => {
  const floors = shares.map((share) => floorOf(share, denominator))
  const rests = shares.map((share, index) => ({ index, rest: share - (floors[index] ?? 0n) * denominator }))
  const left = Number(rests.reduce((sum, { rest }) => sum + rest, 0n) / denominator)
  const order = rests.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  const rewarded = new Set(order.slice(0, left).map(({ index }) => index))
  return floors.map((floor, index) => floor + (rewarded.has(index) ? 1n : 0n))
}

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

/** Splits a trip's price by traveler, by room and by category of traveler; parts by traveler and by room sum to it exactly. */
export const splitTrip = (amounts: readonly SharedAmount[], { travelers, standingOf, currency }: Parts): TripSplit => {
  if (!travelers.some(({ paying }) => paying))
    return { travelers: [], rooms: [], categories: [], categoriesAddUp: true }
  const { payers, denominator, shares } = exactShares(amounts, travelers)
  const parts = wholeParts(shares, denominator)
  const byId = new Map(travelers.map((traveler) => [traveler.id, traveler]))
  const people = payers.flatMap((id, index) => {
    const traveler = byId.get(id)
    return traveler
      ? [{ id, standing: standingOf(traveler), share: shares[index] ?? 0n, part: parts[index] ?? 0n }]
      : []
  })
  const categories = grouped(people, ({ standing: { kind, band, occupancy } }) => `${kind}|${band}|${occupancy}`).map(
    (group): CategoryPrice & { sum: bigint } => {
      const share = group.reduce((sum, person) => sum + person.share, 0n)
      const each = roundQuotient(share, denominator * BigInt(group.length))
      const { kind, band, occupancy } = group[0]?.standing ?? { kind: 'adult', band: null, occupancy: null }
      const travelerIds = group.map(({ id }) => id)
      return { kind, band, occupancy, travelerIds, each: moneyOf(each, currency), sum: each * BigInt(group.length) }
    },
  )
  const total = parts.reduce((sum, part) => sum + part, 0n)
  return {
    travelers: people.map(({ id, part }) => ({ travelerId: id, amount: moneyOf(part, currency) })),
    rooms: grouped(people, ({ standing }) => String(standing.roomId)).map((group) => ({
      roomId: group[0]?.standing.roomId ?? null,
      travelerIds: group.map(({ id }) => id),
      amount: moneyOf(
        group.reduce((sum, { part }) => sum + part, 0n),
        currency,
      ),
    })),
    categories: categories.map(({ sum: _, ...category }) => category),
    categoriesAddUp: categories.reduce((all, { sum }) => all + sum, 0n) === total,
  }
}
