import { isEmptyRange } from '@/src/domain/shared/dateRange'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import { findBandProblems } from './findBandProblems'
import { findPriceProblems } from './findPriceProblems'
import { findSeasonProblems } from './findSeasonProblems'
import type { RowProblem } from './rowProblem'

type Dated = { id: string; from: string; to: string }

const emptyDates = (rows: readonly Dated[], what: string): RowProblem[] =>
  rows
    .filter(isEmptyRange)
    .map(({ id, from, to }) => ({ code: 'row-invalid', detail: `${what} ${from} to ${to} has no day.`, rowIds: [id] }))

const sameRooms = ({ roomTypes }: RateCardVersion): RowProblem[] =>
  roomTypes
    .filter(({ id }, at) => roomTypes.findIndex((other) => other.id === id) !== at)
    .map(({ id }) => ({ code: 'rows-alike', detail: `Two room types have the code “${id}”.`, rowIds: [id] }))

const noPrices = ({ prices, seasons }: RateCardVersion): RowProblem[] =>
  prices.length === 0 && seasons.length === 0
    ? [{ code: 'row-missing', detail: 'There is no price yet.', rowIds: [] }]
    : []

const strangers = (card: RateCardVersion): RowProblem[] => {
  const rooms = new Set(card.roomTypes.map(({ id }) => id))
  const seasons = new Set(card.seasons.map(({ name }) => name))
  const ofRoom = [...card.surcharges, ...card.minimumStays, ...card.closures, ...card.stayPays]
  const ofSeason = [...card.minimumStays, ...card.stayPays]
  return [
    ...ofRoom.flatMap(({ id, roomTypeId }) => (roomTypeId && !rooms.has(roomTypeId) ? [{ id, name: roomTypeId }] : [])),
    ...ofSeason.flatMap(({ id, season }) => (season && !seasons.has(season) ? [{ id, name: season }] : [])),
  ].map(({ id, name }) => ({
    code: 'row-invalid',
    detail: `The card has no “${name}” that a rule is for.`,
    rowIds: [id],
  }))
}

/** Lists everything that keeps a version from coming into force, naming the rows; nothing when it may. */
export const findRateCardProblems = (card: RateCardVersion): RowProblem[] => [
  ...emptyDates([{ id: card.id, ...card.validity }], 'The validity'),
  ...findSeasonProblems(card),
  ...sameRooms(card),
  ...noPrices(card),
  ...findPriceProblems(card),
  ...findBandProblems(card),
  ...emptyDates(card.surcharges, 'A surcharge from'),
  ...emptyDates(card.closures, 'A closure from'),
  ...card.stayPays
    .filter(({ stay, pay }) => pay >= stay)
    .map(({ id, name }) => ({ code: 'row-invalid' as const, detail: `“${name}” gives no night free.`, rowIds: [id] })),
  ...strangers(card),
]
