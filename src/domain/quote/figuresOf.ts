import type { Money } from '@/src/domain/shared/money'
import type { Charge, ChargeKind, PricedTrip } from './pricedTrip'

/** Every minor unit of a priced trip and nothing else: what replaying it must give again, whatever is added to a trip later. */
export type PricedFigures = {
  engine: number
  total: Money
  net: Money | null
  lines: readonly {
    lineId: string
    sell: Money
    net: Money | null
    charges: readonly { kind: ChargeKind; quantity: number; unitNet: Money | null; unitSell: Money }[]
  }[]
  travelers: readonly { travelerId: string; amount: Money }[]
}

const chargeFigures = ({ kind, quantity, unitNet, unitSell }: Charge) => ({ kind, quantity, unitNet, unitSell })

/** Takes the figures out of a priced trip, to be kept beside what it was priced by. */
export const figuresOf = ({ engine, quote, lines, split }: PricedTrip): PricedFigures => ({
  engine,
  total: quote.total,
  net: quote.net,
  lines: lines.map(({ line, sell, net, charges }) => ({
    lineId: line.id,
    sell,
    net,
    charges: charges.map(chargeFigures),
  })),
  travelers: split.travelers,
})
