import { isZero, type Money, subtract } from '@/src/domain/shared/money'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import { type PricedContent, priceInput } from './priceContent'
import type { PricedTrip } from './pricedTrip'
import type { FxRate, TripLine, TripPricing } from './tripPricing'

/** Something prices are computed from, as it is or will be: a version of a rate card with its closures, or a rate of exchange. */
export type PricingChange = { kind: 'rate_card'; card: RateCardVersion } | { kind: 'fx'; rate: FxRate }

type Input = PricedContent['input']

export type Figures = { total: Money; net: Money | null; margin: Money | null; marginPercent: number | null }

/** What a change does to a version; of several options, to the one that loses most. */
export type MarginShift = {
  /** The option's name; null where there is none to choose. */
  option: string | null
  /** The labels of the lines it touches. */
  lines: string[]
  before: Figures
  after: Figures
  /** Null where a net price is not known before or after; negative where margin is won. */
  marginLost: Money | null
  /** What was not wrong before, such as a night that is stop-sold now. */
  newWarnings: string[]
}

const isTouchedBy = (change: PricingChange, { rateCards }: TripPricing): ((line: TripLine) => boolean) => {
  const touched = rateCards.filter((card) =>
    change.kind === 'rate_card' ? card.rateCardId === change.card.rateCardId : card.currency === change.rate.from,
  )
  const ids = new Set(touched.map(({ id }) => id))
  return ({ rateCardVersionId }) => rateCardVersionId !== null && ids.has(rateCardVersionId)
}

/** The same trip as it is priced with a change; everything else it is priced by stays as it was. */
export const withChange = ({ trip, options }: Input, change: PricingChange): Input => {
  if (change.kind === 'fx') {
    const { rate } = change
    const others = trip.fx.filter(({ from, to }) => from !== rate.from || to !== rate.to)
    return { trip: { ...trip, fx: [...others, rate] }, options }
  }
  const { card } = change
  const isTouched = isTouchedBy(change, trip)
  const moved = <Line extends TripLine>(lines: readonly Line[]): Line[] =>
    lines.map((line) => (isTouched(line) ? { ...line, rateCardVersionId: card.id } : line))
  return {
    trip: {
      ...trip,
      rateCards: [...trip.rateCards.filter(({ rateCardId }) => rateCardId !== card.rateCardId), card],
      lines: moved(trip.lines),
    },
    options: options.map((option) => ({ ...option, lines: moved(option.lines) })),
  }
}

const percentOf = (margin: Money, total: Money): number | null =>
  isZero(total) ? null : Math.round((margin.amountMinor / total.amountMinor) * 1000) / 10

const figures = (total: Money, net: Money | null): Figures => {
  const margin = net && subtract(total, net)
  return { total, net, margin, marginPercent: margin && percentOf(margin, total) }
}

type Pair = { name: string | null; before: PricedTrip; after: PricedTrip }

const pairsOf = (before: PricedContent, after: PricedContent): Pair[] =>
  before.options.length === 0
    ? [{ name: null, before: before.shown, after: after.shown }]
    : before.options.flatMap(({ name, priced }, at) => {
        const changed = after.options[at]
        return changed ? [{ name, before: priced, after: changed.priced }] : []
      })

const lossOf = ({ marginLost }: MarginShift): number => marginLost?.amountMinor ?? Number.NEGATIVE_INFINITY

/**
 * Prices a version as it was and with a change, by nothing but what is given: a frozen one keeps what it was sold for, and
 * loses what it costs more; a draft is sold anew. Null where the change touches none of its lines.
 */
export const marginShift = (
  input: Input,
  { change, isFrozen }: { change: PricingChange; isFrozen: boolean },
): MarginShift | null => {
  const isTouched = isTouchedBy(change, input.trip)
  const pairs = pairsOf(priceInput(input), priceInput(withChange(input, change)))
  const shifts = pairs.flatMap(({ name, before, after }): MarginShift[] => {
    const lines = before.lines.filter(({ line }) => isTouched(line)).map(({ line }) => line.label)
    if (lines.length === 0) return []
    const was = figures(before.quote.total, before.quote.net)
    const is = figures(isFrozen ? before.quote.total : after.quote.total, after.quote.net)
    const known = new Set(before.warnings.map(({ detail }) => detail))
    return [
      {
        option: name,
        lines: [...new Set(lines)],
        before: was,
        after: is,
        marginLost: was.margin && is.margin && subtract(was.margin, is.margin),
        newWarnings: after.warnings.map(({ detail }) => detail).filter((detail) => !known.has(detail)),
      },
    ]
  })
  return shifts.toSorted((a, b) => lossOf(b) - lossOf(a))[0] ?? null
}
