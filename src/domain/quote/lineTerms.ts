import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Price } from '@/src/domain/shared/rateCard'
import { cardFindings } from './cardFindings'
import type { Draw } from './draw'
import type { PricedRoom } from './pricedRoom'
import type { Finding } from './pricingWarning'
import type { RateDesk } from './rateDesk'
import { remembering } from './remembering'
import type { TraceStep } from './trace'
import type { TripLine } from './tripPricing'
import type { UnitPrice } from './unitPricing'

/** A night of a stay or a day of a service. */
export type TermsDay = {
  date: CalendarDate
  season: string | null
  /** The prices of a service, the most specific first; none of a stay, which asks by room. */
  prices: readonly Price[]
  /** The biggest group there is a price for; null where prices do not depend on the size. */
  biggest: number | null
  /** How a net price sells on this day. */
  sell: (netMinor: number) => UnitPrice
  /** What was drawn on this day before. */
  units: Map<string, DrawnUnit>
}

/** Units of a card as they are drawn, apart from how many on which date by whom. */
export type DrawnUnit = Pick<Draw, 'kind' | 'netMinor' | 'key' | 'steps'>

/** What a line is priced by, whoever travels: worked out once for all rooms, sizes of group and options. */
export type LineTerms = {
  card: RateDesk
  days: readonly TermsDay[]
  dates: readonly CalendarDate[]
  priceOf: (draw: Pick<Draw, 'date' | 'netMinor'>) => UnitPrice
  /** What the card says against its dates, in a kind of room. */
  findingsFor: (roomTypeId: string | null) => readonly Finding[]
  rooms: Map<string, PricedRoom>
  traces: Traces
}

/** The trace of what was drawn and sold, remembered by both. */
export type Traces = WeakMap<readonly TraceStep[], { unit: UnitPrice; trace: readonly TraceStep[] }>

type Given = { card: RateDesk; days: readonly TermsDay[]; line: Pick<TripLine, 'componentId'> }

export const lineTerms = ({ card, days, line: { componentId } }: Given): LineTerms => {
  const dates = days.map(({ date }) => date)
  const [only] = days
  const sellOn = new Map(days.map(({ date, sell }) => [date, sell]))
  const findingsFor = (roomTypeId: string | null) => cardFindings({ desk: card, componentId, roomTypeId, dates })
  return {
    card,
    days,
    dates,
    priceOf: ({ date, netMinor }) => {
      const sell = sellOn.get(date) ?? only?.sell
      if (!sell) throw new RangeError('Nothing is drawn on another date than the line’s.')
      return sell(netMinor)
    },
    findingsFor: remembering(String, findingsFor),
    rooms: new Map(),
    traces: new WeakMap(),
  }
}

/** Makes a drawn unit once a day. */
export const drawnOnce = ({ units }: Pick<TermsDay, 'units'>, key: string, make: () => DrawnUnit): DrawnUnit => {
  const known = units.get(key)
  if (known) return known
  const made = make()
  units.set(key, made)
  return made
}

/** All steps of a unit: those of its net price, then those of its sale. */
export const traceOf = (traces: Traces, steps: readonly TraceStep[], unit: UnitPrice): readonly TraceStep[] => {
  const known = traces.get(steps)
  if (known?.unit === unit) return known.trace
  const trace = [...steps, ...unit.steps]
  traces.set(steps, { unit, trace })
  return trace
}
