import type { PricedTrip } from '@/src/domain/quote/pricedTrip'
import { toMoneyWire } from './quoteWire'

/** A price as those read it who do not see what it costs us. */
export const withoutMargin = ({ quote, ...trip }: PricedTrip): PricedTrip => ({
  ...trip,
  quote: {
    ...quote,
    net: null,
    margin: null,
    marginPercent: null,
    lines: quote.lines.map((line) => ({ ...line, net: null })),
  },
})

/** Writes what a trip comes to. */
export const sumsWireOf = ({ quote: { total, perPerson, net, margin, marginPercent } }: PricedTrip) => ({
  total: toMoneyWire(total),
  per_person: perPerson && toMoneyWire(perPerson),
  net: net && toMoneyWire(net),
  margin: margin && toMoneyWire(margin),
  margin_percent: marginPercent,
})
