import { type Price, priceKinds, type RateCardVersion } from '@/src/domain/shared/rateCard'
import { findTierProblems } from './findTierProblems'
import { priceName } from './priceName'
import type { RowProblem } from './rowProblem'

type Priced = Pick<RateCardVersion, 'basis' | 'prices' | 'seasons' | 'roomTypes'>

const invalid = (detail: string, { id }: Price): RowProblem => ({ code: 'row-invalid', detail, rowIds: [id] })

const rowProblems = ({ basis, prices, seasons, roomTypes }: Priced): RowProblem[] => {
  const kinds: readonly string[] = priceKinds[basis]
  const names = new Set(seasons.map(({ name }) => name))
  const rooms = new Set(roomTypes.map(({ id }) => id))
  return prices.flatMap((price) => [
    ...(kinds.includes(price.kind) ? [] : [invalid(`${priceName(price)} is no price of a card by ${basis}.`, price)]),
    ...(Number.isSafeInteger(price.amountMinor) && price.amountMinor >= 0
      ? []
      : [invalid(`${priceName(price)} is not a whole amount from 0 up.`, price)]),
    ...(price.season === null || names.has(price.season)
      ? []
      : [invalid(`${priceName(price)} is for a season the card does not have.`, price)]),
    ...(price.roomTypeId === null || rooms.has(price.roomTypeId)
      ? []
      : [invalid(`${priceName(price)} is for a room type the card does not have.`, price)]),
  ])
}

const keyOf = ({ kind, componentId, roomTypeId, season }: Price): string =>
  JSON.stringify([kind, componentId, roomTypeId, season])

/** Prices for one case, apart from the size of the group, stand together. */
const casesOf = (prices: readonly Price[]): Price[][] => {
  const cases = new Map<string, Price[]>()
  for (const price of prices) cases.set(keyOf(price), [...(cases.get(keyOf(price)) ?? []), price])
  return [...cases.values()]
}

const groupProblems = (rows: readonly Price[]): RowProblem[] => {
  const [first, second] = rows.filter(({ tier }) => tier === null)
  const tiered = rows.filter(({ tier }) => tier !== null)
  const twice = first && (second ?? tiered[0])
  if (first && twice)
    return [
      {
        code: 'rows-alike',
        detail: `${priceName(first)} and ${priceName(twice)} are for the same case.`,
        rowIds: [first.id, twice.id],
      },
    ]
  return findTierProblems(tiered)
}

// Only the price everything else hangs on must be there in every season; supplements and reductions need not.
const baseKinds = new Set(['SGL', 'DBL', 'TWN', 'TPL', 'QUAD', 'twin_share', 'person', 'unit'])

const seasonsWithoutPrice = ({ prices, seasons }: Priced): RowProblem[] => {
  const based = prices.filter(({ kind }) => baseKinds.has(kind))
  if (based.some(({ season }) => season === null)) return []
  const priced = new Set(based.map(({ season }) => season))
  return seasons
    .filter(({ name }, index) => !priced.has(name) && seasons.findIndex((other) => other.name === name) === index)
    .map(({ id, name }) => ({ code: 'row-missing', detail: `The season “${name}” has no price.`, rowIds: [id] }))
}

/** Lists what is wrong with the prices of a card, naming the rows: of another basis, twice for one case, tiers with holes, seasons without. */
export const findPriceProblems = (card: Priced): RowProblem[] => [
  ...rowProblems(card),
  ...casesOf(card.prices).flatMap(groupProblems),
  ...seasonsWithoutPrice(card),
]
