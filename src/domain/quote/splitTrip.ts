import type { CurrencyCode } from '@/src/domain/shared/currency'
import { groupedBy } from '@/src/domain/shared/groupedBy'
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
  /** Whether infants count as everybody does, as they do in a lump sum per person. */
  infantsBear: boolean
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

type Shared = { by: readonly string[]; minor: number }

/** Sums what the same people share, so that a cent left over is left over once. */
const bySharers = (amounts: readonly SharedAmount[], everybody: readonly string[]): Shared[] => {
  // Most amounts are shared by one and the same list of people: names are compared only of what is left.
  const byList = new Map<readonly string[], number>()
  for (const { travelerIds, amountMinor } of amounts) {
    const by = travelerIds.length > 0 ? travelerIds : everybody
    byList.set(by, (byList.get(by) ?? 0) + amountMinor)
  }
  const byNames = new Map<string, Shared>()
  for (const [by, minor] of byList) {
    const names = by.join(' ')
    byNames.set(names, { by, minor: (byNames.get(names)?.minor ?? 0) + minor })
  }
  return [...byNames.values()]
}

/**
 * Every paying traveler's exact share, as whole parts of one denominator; what is everybody's, and what falls on a leader, is
 * borne by `bearers`.
 */
const exactShares = (
  amounts: readonly SharedAmount[],
  { payers, bearers }: { payers: readonly string[]; bearers: readonly string[] },
) => {
  const shared = bySharers(amounts, bearers)
  const common = shared.reduce((lcm, { by }) => (lcm * BigInt(by.length)) / gcd(lcm, BigInt(by.length)), 1n)
  const shares = new Map(payers.map((id) => [id, 0n]))
  let borne = 0n
  for (const { by, minor } of shared) {
    const each = (BigInt(minor) * common) / BigInt(by.length)
    for (const id of by) {
      const before = shares.get(id)
      if (before === undefined) borne += each
      else shares.set(id, before + each)
    }
  }
  const count = BigInt(bearers.length)
  const exact = payers.map((id) => (shares.get(id) ?? 0n) * count + (bearers.includes(id) ? borne : 0n))
  return { denominator: common * count, shares: exact }
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

/** Splits a trip's price by traveler, by room and by category of traveler; parts by traveler and by room sum to it exactly. */
export const splitTrip = (
  amounts: readonly SharedAmount[],
  { travelers, standingOf, currency, infantsBear }: Parts,
): TripSplit => {
  const paying = travelers.filter((traveler) => traveler.paying)
  if (paying.length === 0) return { travelers: [], rooms: [], categories: [], categoriesAddUp: true }
  const payers = paying.map(({ id }) => id)
  // An infant pays what an infant costs, and bears nothing of the others'.
  const guests = paying.filter((traveler) => standingOf(traveler).kind !== 'infant').map(({ id }) => id)
  const bearers = infantsBear || guests.length === 0 ? payers : guests
  const { denominator, shares } = exactShares(amounts, { payers, bearers })
  const parts = wholeParts(shares, denominator)
  const people = paying.map((traveler, index) => {
    const { id } = traveler
    return { id, standing: standingOf(traveler), share: shares[index] ?? 0n, part: parts[index] ?? 0n }
  })
  // Who pays another amount is on a row of their own, though they stand alike: a row's price is that of everybody on it.
  const categories = groupedBy(people, ({ standing: { kind, band, occupancy }, share }) =>
    [kind, band, occupancy, share].join('|'),
  ).map((group): CategoryPrice & { sum: bigint } => {
    const [first] = group
    const each = roundQuotient(first?.share ?? 0n, denominator)
    const { kind, band, occupancy } = first?.standing ?? { kind: 'adult', band: null, occupancy: null }
    const travelerIds = group.map(({ id }) => id)
    return { kind, band, occupancy, travelerIds, each: moneyOf(each, currency), sum: each * BigInt(group.length) }
  })
  const total = parts.reduce((sum, part) => sum + part, 0n)
  return {
    travelers: people.map(({ id, part }) => ({ travelerId: id, amount: moneyOf(part, currency) })),
    rooms: groupedBy(people, ({ standing }) => String(standing.roomId)).map((group) => ({
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
