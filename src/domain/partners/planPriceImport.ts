import { addDays } from '@/src/domain/shared/calendarDate'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import { groupedBy } from '@/src/domain/shared/groupedBy'
import type { Price } from '@/src/domain/shared/rateCard'
import type { TypedSeason } from './assertSeasons'
import { findFileConflicts, seasonsOf } from './findFileConflicts'
import { findPriceProblems } from './findPriceProblems'
import { findSeasonProblems } from './findSeasonProblems'
import { placePriceRows } from './placePriceRows'
import {
  type PlacedRow,
  type PlannedPriceRow,
  type PriceImportMode,
  type PriceListContent,
  priceCase,
  tierKey,
} from './priceImport'
import { weekdaysIn } from './rateCardVersionOf'
import type { ReadPriceRow } from './readPriceRow'

export type PriceImportPlan = {
  rows: PlannedPriceRow[]
  content: PriceListContent
  /** Prices of the card that are no longer there. */
  pricesGone: number
  /** What will still keep the draft from coming into force, such as days no season covers. */
  problems: string[]
}

type Given = {
  /** The newest version; what the file says of it is compared with this. */
  base: PriceListContent
  mode: PriceImportMode
  components: readonly { id: string; name: string }[]
  newId: () => string
}

const keyOf = (price: Pick<Price, 'kind' | 'componentId' | 'roomTypeId' | 'season' | 'tier'>): string =>
  `${priceCase(price)}|${tierKey(price.tier)}`

const pricesOf = ({ roomTypeId, componentId, season, tier, amounts }: PlacedRow) =>
  amounts.map(({ kind, amountMinor }) => ({ kind, componentId, roomTypeId, season, tier, amountMinor }))

const sameRange = (a: TypedSeason, b: TypedSeason): boolean =>
  a.name === b.name && a.from === b.from && a.to === b.to && (a.weekdays || null) === (b.weekdays || null)

type Note = { plan: 'creates' | 'changes'; text: string }

const seasonNote = ({ season, range }: PlacedRow, { seasons }: PriceListContent): Note[] => {
  if (!season || !range || seasons.some((known) => sameRange(known, { name: season, ...range }))) return []
  const isKnown = seasons.some(({ name }) => name === season)
  const dates = `${range.from} to ${addDays(range.to, -1)}`
  return [
    isKnown
      ? { plan: 'changes', text: `“${season}” is ${dates}.` }
      : { plan: 'creates', text: `The new season “${season}”, ${dates}.` },
  ]
}

const roomNote = ({ roomTypeId }: PlacedRow, { roomTypes }: PriceListContent): Note[] =>
  roomTypeId && !roomTypes.some(({ code }) => code === roomTypeId)
    ? [{ plan: 'creates', text: `The new room type “${roomTypeId}”, for two adults and a child: check it.` }]
    : []

const priceNotes = (row: PlacedRow, base: PriceListContent, before: ReadonlyMap<string, Price>): Note[] =>
  pricesOf(row).flatMap((price): Note[] => {
    const known = before.get(keyOf(price))
    const text = (amountMinor: number) => formatMoney({ amountMinor, currency: base.currency }, 'en')
    const kind = price.kind.replaceAll('_', ' ')
    if (!known) return [{ plan: 'creates', text: `${kind} ${text(price.amountMinor)}.` }]
    if (known.amountMinor === price.amountMinor) return []
    return [{ plan: 'changes', text: `${kind} ${text(price.amountMinor)} instead of ${text(known.amountMinor)}.` }]
  })

/** What a row says that changes nothing, so that whoever compares the list with the file finds it. */
const sameNote = (row: PlacedRow, { roomTypes, currency }: PriceListContent): string => {
  const room = roomTypes.find(({ code }) => code === row.roomTypeId)?.name ?? row.roomTypeId
  const prices = pricesOf(row).map(
    ({ kind, amountMinor }) => `${kind.replaceAll('_', ' ')} ${formatMoney({ amountMinor, currency }, 'en')}`,
  )
  const where = [row.season, room].filter(Boolean).join(', ')
  return `${[where, prices.join(', ')].filter(Boolean).join(': ')}, as before.`
}

/** Dates a season of the card no longer has, told on the first line that gives the season others. */
const goneDates = (rows: readonly PlacedRow[], { seasons }: PriceListContent): Map<number, Note[]> => {
  const dated = seasonsOf(rows)
  return new Map(
    groupedBy(dated, ({ name }) => name).map((own) => {
      const gone = seasons
        .filter(({ name }) => name === own[0]?.name)
        .filter((old) => !own.some((now) => sameRange(old, now)))
      const notes = gone.map(({ name, from, to }): Note => {
        return { plan: 'changes', text: `“${name}” is no longer ${from} to ${addDays(to, -1)}.` }
      })
      return [own[0]?.lines[0] ?? 0, notes]
    }),
  )
}

type Compared = { base: PriceListContent; before: ReadonlyMap<string, Price>; gone: ReadonlyMap<number, Note[]> }

const planned = (row: PlacedRow, { base, before, gone }: Compared): PlannedPriceRow => {
  const notes = [
    ...seasonNote(row, base),
    ...(gone.get(row.line) ?? []),
    ...roomNote(row, base),
    ...priceNotes(row, base, before),
  ]
  if (notes.length === 0) return { line: row.line, plan: 'same', notes: [sameNote(row, base)] }
  const plan = notes.some((note) => note.plan === 'changes') ? 'changes' : 'creates'
  return { line: row.line, plan, notes: notes.map(({ text }) => text) }
}

const extent = (dates: readonly (string | null)[]): [first: string | null, last: string | null] => {
  const known = dates.filter((date) => date !== null).toSorted()
  return [known[0] ?? null, known.at(-1) ?? null]
}

const contentAfter = (rows: readonly PlacedRow[], { base, mode, newId }: Given): PriceListContent => {
  const dated = seasonsOf(rows).map(({ lines: _, ...season }) => season)
  const names = new Set(dated.map(({ name }) => name))
  const isWhole = mode === 'replace'
  const before = new Map(base.prices.map((price) => [keyOf(price), price]))
  const added = rows
    .flatMap(pricesOf)
    .map((price): Price => ({ ...price, id: before.get(keyOf(price))?.id ?? newId() }))
  const cases = new Set(added.map(priceCase))
  const prices = [...(isWhole ? [] : base.prices.filter((price) => !cases.has(priceCase(price)))), ...added]
  const ownDates = isWhole && dated.length > 0 ? [] : [base.validFrom, base.validTo]
  const [validFrom, validTo] = extent([...ownDates, ...dated.flatMap(({ from, to }) => [from, to])])
  return {
    ...base,
    validFrom,
    validTo,
    seasons: [...(isWhole ? [] : base.seasons.filter(({ name }) => !names.has(name))), ...dated],
    prices,
    tiers: groupedBy(
      prices.flatMap(({ tier }) => (tier ? [tier] : [])),
      tierKey,
    )
      .flatMap(([tier]) => (tier ? [tier] : []))
      .toSorted((a, b) => a.from - b.from || a.to - b.to),
  }
}

const shownMax = 10

const problemsOf = ({ basis, seasons, prices, roomTypes, validFrom, validTo }: PriceListContent): string[] => {
  const typed = seasons.map((season, at) => ({ ...season, id: String(at), weekdays: weekdaysIn(season.weekdays) }))
  const rooms = roomTypes.map(({ code, ...room }) => ({ ...room, id: code }))
  return [
    ...(validFrom && validTo ? findSeasonProblems({ seasons: typed, validity: { from: validFrom, to: validTo } }) : []),
    ...findPriceProblems({ basis, prices, seasons: typed, roomTypes: rooms }),
  ]
    .slice(0, shownMax)
    .map(({ detail }) => detail)
}

/**
 * Plans what a price list does to the newest version of a card: each row creates, changes, repeats or is refused, and the
 * content a draft would have with the rows that are not refused.
 */
export const planPriceImport = (read: readonly ReadPriceRow[], given: Given): PriceImportPlan => {
  const { base, mode, components } = given
  const placed = placePriceRows(read, { roomTypes: base.roomTypes, components })
  const dated = new Set(seasonsOf(placed.rows).map(({ name }) => name))
  const kept = mode === 'replace' ? [] : base.seasons.filter(({ name }) => !dated.has(name))
  const refused = new Map([...placed.refused, ...findFileConflicts(placed.rows, kept)])
  const good = placed.rows.filter(({ line }) => !refused.has(line))
  const used = new Set(good.map(({ roomTypeId }) => roomTypeId))
  const added = placed.newRoomTypes.filter(({ code }) => used.has(code))
  const content = { ...contentAfter(good, given), roomTypes: [...base.roomTypes, ...added] }
  const before = new Map(base.prices.map((price) => [keyOf(price), price]))
  const after = new Set(content.prices.map(keyOf))
  const gone = goneDates(good, base)
  const rows = [
    ...[...refused].map(([line, notes]): PlannedPriceRow => ({ line, plan: 'refused', notes })),
    ...good.map((row) => planned(row, { base, before, gone })),
  ]
  return {
    rows: rows.toSorted((a, b) => a.line - b.line),
    content,
    pricesGone: base.prices.filter((price) => !after.has(keyOf(price))).length,
    problems: problemsOf(content),
  }
}
