import { bandOf } from '@/src/domain/shared/childBand'
import { type Money, sum } from '@/src/domain/shared/money'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import { ageOf } from './heads'
import { adjustmentLine, lumpSumLines } from './lumpSumLines'
import type { PricedTrip, PricedTripLine, TripSplit } from './pricedTrip'
import type { PricedLine, Section } from './pricing'
import { type SharedAmount, type Standing, splitTrip } from './splitTrip'
import { totalOfLines } from './totalOfLines'
import type { TripLine, TripPricing, TripRoom, TripTraveler } from './tripPricing'

const asPricedLine = ({ line, charges, sell, net }: PricedTripLine): PricedLine => {
  const [only] = charges
  const single = only && charges.length === 1 && only.quantity > 0 ? only : null
  return {
    section: line.component,
    label: line.label,
    quantity: single?.quantity ?? 1,
    unitSell: single?.unitSell ?? sell,
    sell,
    net,
    optional: line.inclusion === 'optional',
  }
}

const netOf = (lines: readonly PricedTripLine[], currency: Money['currency']): Money | null => {
  const nets = lines.map(({ net }) => net).filter((net) => net !== null)
  return lines.length > 0 && nets.length === lines.length ? sum(nets, currency) : null
}

const isSummed = ({ inclusion }: TripLine): boolean => inclusion === 'included' || inclusion === 'chosen'

/** The lines as they are summed: each its own price, or the lump sum they stand behind. */
const offeredLines = (trip: TripPricing, lines: readonly PricedTripLine[]): PricedLine[] => {
  const { offer, currency, travelers } = trip
  const optional = lines.filter(({ line }) => line.inclusion === 'optional').map(asPricedLine)
  if (offer.mode === 'lines') {
    const summed = lines.filter(({ line }) => isSummed(line))
    return [...summed.map(asPricedLine), ...offer.adjustments.map(adjustmentLine), ...optional]
  }
  const count = (kind: TripTraveler['kind']) => travelers.filter((each) => each.paying && each.kind === kind).length
  const { basis, sell, net, durationDays, adjustments } = offer
  const typed = lumpSumLines({
    durationDays,
    travelers: { adults: count('adult'), children: count('child') },
    lumpSum: { basis, sell, net },
    adjustments,
  })
  const included = lines.filter(({ line }) => line.inclusion === 'included')
  const behind = net === null ? netOf(included, currency) : null
  // What a customer adds comes on top of a lump sum, which was made without it.
  const chosen = lines.filter(({ line }) => line.inclusion === 'chosen').map(asPricedLine)
  const lumpSum = typed.map((line) => (line.section === 'trip' && behind ? { ...line, net: behind } : line))
  return [...lumpSum, ...chosen, ...optional]
}

const ofEverybody: ReadonlySet<Section> = new Set(['trip', 'extras', 'discounts', 'rounding'])

const sharedAmounts = (
  trip: TripPricing,
  lines: readonly PricedTripLine[],
  summed: readonly PricedLine[],
): SharedAmount[] => {
  const shared: SharedAmount[] = []
  for (const { line, charges } of lines) {
    if (trip.offer.mode === 'lump_sum' ? line.inclusion !== 'chosen' : !isSummed(line)) continue
    for (const { travelerIds, unitSell, quantity } of charges)
      shared.push({ travelerIds, amountMinor: unitSell.amountMinor * quantity })
  }
  for (const { section, sell } of summed)
    if (ofEverybody.has(section)) shared.push({ travelerIds: [], amountMinor: sell.amountMinor })
  return shared
}

const bandsOf = ({ rateCards }: TripPricing): Pick<RateCardVersion, 'adultFromAge' | 'childBands'> => {
  const [first] = rateCards.filter(({ adultFromAge }) => adultFromAge > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return first ?? { adultFromAge: 0, childBands: [] }
}

const byDay = (a: TripLine, b: TripLine): number => (a.dayNumber ?? 1) - (b.dayNumber ?? 1) || (a.id < b.id ? -1 : 1)

const firstRooms = (lines: readonly TripLine[]): Map<string, TripRoom> => {
  const rooms = new Map<string, TripRoom>()
  const stays = lines.filter((line) => isSummed(line) && line.rooms.length > 0).toSorted(byDay)
  for (const room of stays.flatMap((line) => line.rooms))
    for (const { travelerId } of room.sleepers) if (!rooms.has(travelerId)) rooms.set(travelerId, room)
  return rooms
}

// A price list names people as they are when the trip begins: by the first room they sleep in and the first card that has bands.
const standings = (trip: TripPricing) => {
  const { adultFromAge, childBands } = bandsOf(trip)
  const rooms = firstRooms(trip.lines)
  return (traveler: TripTraveler): Standing => {
    const age = trip.startDate ? ageOf(traveler, trip.startDate) : traveler.age
    const band = age !== null && age < adultFromAge ? bandOf(childBands, age) : null
    const room = rooms.get(traveler.id)
    const kind = band?.kind ?? (age === null ? traveler.kind : age < adultFromAge ? 'child' : 'adult')
    return { kind, band: band?.name ?? null, occupancy: room?.occupancy ?? null, roomId: room?.id ?? null }
  }
}

// Where children share what was typed for all, an equal part each is arithmetic, not a price anybody gave a child.
const samePrice = ({ offer }: TripPricing, { categories, categoriesAddUp }: TripSplit): Money | null => {
  const [first] = categories
  const isForEach = offer.mode === 'lump_sum' && offer.basis === 'per_person'
  if (!isForEach && categories.some(({ kind }) => kind !== first?.kind)) return null
  const isSame = categories.every(({ each }) => each.amountMinor === first?.each.amountMinor)
  return first && isSame && categoriesAddUp ? first.each : null
}

/** Puts priced lines together as a trip: the total with its rounding, the margin after it, and everybody's part. */
export const assembleTrip = (trip: TripPricing, lines: readonly PricedTripLine[]): PricedTrip => {
  const { currency, travelers, rounding, engine } = trip
  const quote = totalOfLines(offeredLines(trip, lines), { currency, roundTotalUpToMinor: rounding.totalUpToMinor })
  const summed = quote.lines.filter(({ optional }) => !optional)
  const split = splitTrip(sharedAmounts(trip, lines, summed), {
    travelers,
    standingOf: standings(trip),
    currency,
    infantsBear: trip.offer.mode === 'lump_sum',
  })
  return {
    engine,
    quote: { ...quote, perPerson: samePrice(trip, split) },
    lines,
    split,
    warnings: lines.flatMap(({ warnings }) => warnings),
  }
}
