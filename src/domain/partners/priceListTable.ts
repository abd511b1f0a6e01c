import { addDays } from '@/src/domain/shared/calendarDate'
import { minorDigits } from '@/src/domain/shared/currency'
import { groupedBy } from '@/src/domain/shared/groupedBy'
import { type Price, priceKinds } from '@/src/domain/shared/rateCard'
import type { TypedSeason } from './assertSeasons'
import { amountHeading, type PriceFileColumn, priceFileColumns } from './priceFileColumns'
import { type PriceListContent, tierKey } from './priceImport'

type Around = { components: readonly { id: string; name: string }[] }

/** Dates of a season, or prices of one case. */
type Row = { season: TypedSeason; prices: null } | { season: null; prices: readonly Price[] }

type Cell = string | number | null

export type PriceListTable = { columns: { heading: string; value: (row: Row) => Cell }[]; rows: Row[] }

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const rowsOf = ({ seasons, prices }: PriceListContent): Row[] => [
  ...seasons.map((season): Row => ({ season, prices: null })),
  ...groupedBy(prices, ({ roomTypeId, componentId, season, tier }) =>
    JSON.stringify([season, roomTypeId, componentId, tierKey(tier)]),
  ).map((alike): Row => ({ season: null, prices: alike })),
]

const priceCells = ({ roomTypes }: PriceListContent, { components }: Around) =>
  ({
    season: ({ season }) => season,
    firstDay: () => null,
    lastDay: () => null,
    weekdays: () => null,
    roomType: ({ roomTypeId }) => roomTypes.find(({ code }) => code === roomTypeId)?.name ?? roomTypeId,
    component: ({ componentId }) => components.find(({ id }) => id === componentId)?.name ?? null,
    peopleFrom: ({ tier }) => tier?.from ?? null,
    peopleTo: ({ tier }) => tier?.to ?? null,
  }) satisfies Record<PriceFileColumn, (price: Price) => Cell>

const seasonCells: Partial<Record<PriceFileColumn, (season: TypedSeason) => Cell>> = {
  season: ({ name }) => name,
  firstDay: ({ from }) => from,
  lastDay: ({ to }) => addDays(to, -1),
  weekdays: ({ weekdays }) => weekdays ?? null,
}

/** Lays a version's prices out as the file an import reads: first the dates of its seasons, then its prices in major units. */
export const priceListTable = (content: PriceListContent, around: Around): PriceListTable => {
  const { basis, currency } = content
  const cells = priceCells(content, around)
  const unit = 10 ** minorDigits(currency)
  const columns = priceFileColumns(basis).map(({ column, names }) => ({
    heading: capitalised(names[0] ?? column),
    value: ({ season, prices }: Row): Cell => {
      if (season) return seasonCells[column]?.(season) ?? null
      const [first] = prices
      return first ? cells[column](first) : null
    },
  }))
  const amounts = priceKinds[basis].map((kind) => ({
    heading: capitalised(amountHeading(kind)),
    value: ({ prices }: Row): Cell => {
      const price = prices?.find((each) => each.kind === kind)
      return price ? price.amountMinor / unit : null
    },
  }))
  return { columns: [...columns, ...amounts], rows: rowsOf(content) }
}
