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
import type { SaleOf, UnitSale } from './unitSale'

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
  /** What was drawn on this day before, by its price and what else tells it apart. */
  units: Map<Price, Map<string | number, DrawnUnit>>
}

/** Units of a card as they are drawn, apart from how many on which date by whom. */
export type DrawnUnit = Pick<Draw, 'kind' | 'netMinor' | 'key' | 'steps'>

/** What a line is priced by, whoever travels: worked out once for all rooms, sizes of group and options. */
export type LineTerms = {
  card: RateDesk
  days: readonly TermsDay[]
  dates: readonly CalendarDate[]
  saleOf: SaleOf
  /** What the card says against its dates, in a kind of room. */
  findingsFor: (roomTypeId: string | null) => readonly Finding[]
  rooms: Map<string, PricedRoom>
}

type Sell = TermsDay['sell']
type Given = { card: RateDesk; days: readonly TermsDay[]; line: Pick<TripLine, 'componentId'> }

const sellingOn = (days: readonly TermsDay[]): ((date: CalendarDate) => Sell) => {
  const [first] = days
  if (first && days.length === 1) return () => first.sell
  const sellOn = new Map(days.map(({ date, sell }) => [date, sell]))
  return (date) => {
    const sell = sellOn.get(date) ?? first?.sell
    if (!sell) throw new RangeError('Nothing is drawn on another date than the line’s.')
    return sell
  }
}

/** Steps drawn once are sold once: each is remembered with the terms and the net price it was sold at. */
const sellingOnce = (sellOf: (date: CalendarDate) => Sell): SaleOf => {
  const known = new Map<readonly TraceStep[], { sell: Sell; netMinor: number; sale: UnitSale }>()
  return ({ date, netMinor, steps }) => {
    const sell = sellOf(date)
    const before = known.get(steps)
    if (before && before.sell === sell && before.netMinor === netMinor) return before.sale
    const unit = sell(netMinor)
    const sale = { unitNet: unit.net, unitCost: unit.cost, unitSell: unit.sell, trace: [...steps, ...unit.steps] }
    known.set(steps, { sell, netMinor, sale })
    return sale
  }
}

export const lineTerms = ({ card, days, line: { componentId } }: Given): LineTerms => {
  const dates = days.map(({ date }) => date)
  const findingsFor = (roomTypeId: string | null) => cardFindings({ desk: card, componentId, roomTypeId, dates })
  return {
    card,
    days,
    dates,
    saleOf: sellingOnce(sellingOn(days)),
    findingsFor: remembering(String, findingsFor),
    rooms: new Map(),
  }
}

/** Makes a drawn unit once a day, for each price and what else tells units of it apart. */
export const drawnOnce = (
  { units }: Pick<TermsDay, 'units'>,
  { price, apart, make }: { price: Price; apart: string | number; make: () => DrawnUnit },
): DrawnUnit => {
  let ofPrice = units.get(price)
  if (!ofPrice) {
    ofPrice = new Map()
    units.set(price, ofPrice)
  }
  const known = ofPrice.get(apart)
  if (known) return known
  const made = make()
  ofPrice.set(apart, made)
  return made
}
