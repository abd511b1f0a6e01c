import { foldText } from '@/src/domain/shared/foldText'
import { type PriceKind, priceKinds, type RateBasis } from '@/src/domain/shared/rateCard'

const always = {
  season: ['season', 'saison', 'temporada', 'mua'],
  firstDay: ['first day', 'first night', 'from'],
  lastDay: ['last day', 'last night'],
  weekdays: ['weekdays', 'days of the week'],
} as const

const ofRooms = { roomType: ['room type', 'room', 'room category', 'category'] } as const

const ofServices = {
  component: ['component', 'service'],
  peopleFrom: ['people from', 'pax from', 'from pax', 'min pax'],
  peopleTo: ['people to', 'pax to', 'to pax', 'max pax'],
} as const

export type PriceFileColumn = keyof typeof always | keyof typeof ofRooms | keyof typeof ofServices

type Heading = { column: PriceFileColumn; names: readonly string[] }

const headingsOf = (columns: Partial<Record<PriceFileColumn, readonly string[]>>): Heading[] =>
  Object.entries(columns).map(([column, names]) => ({ column: column as PriceFileColumn, names }))

const amountNames: Partial<Record<PriceKind, readonly string[]>> = {
  person: ['price per person', 'price', 'per person'],
  unit: ['price per unit', 'price', 'per unit'],
  SGL: ['sgl', 'single'],
  DBL: ['dbl', 'double'],
  TWN: ['twn', 'twin'],
  TPL: ['tpl', 'triple'],
  QUAD: ['quad', 'quadruple'],
}

const namesOf = (kind: PriceKind): readonly string[] => amountNames[kind] ?? [kind.replaceAll('_', ' ')]

/** The columns a price list has beside its prices, by what the prices are for; the first name is the template's. */
export const priceFileColumns = (basis: RateBasis): Heading[] =>
  headingsOf({ ...always, ...(basis === 'room_night' || basis === 'person_night' ? ofRooms : ofServices) })

/** The heading of a price in the template. */
export const amountHeading = (kind: PriceKind): string => {
  const [name = kind] = namesOf(kind)
  return (priceKinds.room_night as readonly string[]).includes(kind) && kind !== 'extra_bed' ? kind : name
}

export type PriceFileMapping = {
  /** Where each column stands in the file; one that is not there is absent. */
  columns: Partial<Record<PriceFileColumn, number>>
  amounts: { kind: PriceKind; at: number }[]
  /** Headings nobody here understands, as they are written: nothing under them is read. */
  unknown: string[]
}

/** Finds out which heading is which column of a price list; of two headings for one column the first counts. */
export const mapPriceHeadings = (headings: readonly string[], basis: RateBasis): PriceFileMapping => {
  const mapping: PriceFileMapping = { columns: {}, amounts: [], unknown: [] }
  for (const [at, heading] of headings.entries()) {
    const words = foldText(heading)
      .replace(/[_.:*]+/g, ' ')
      .trim()
    const known = priceFileColumns(basis).find(({ names }) => names.includes(words))
    const kind = priceKinds[basis].find((each) => namesOf(each).includes(words))
    if (known && mapping.columns[known.column] === undefined) mapping.columns[known.column] = at
    else if (kind && !mapping.amounts.some((amount) => amount.kind === kind)) mapping.amounts.push({ kind, at })
    else if (heading) mapping.unknown.push(heading)
  }
  return mapping
}
