import { formatMoney } from '@/src/domain/shared/formatMoney'
import { type Money, moneyOf } from '@/src/domain/shared/money'
import { explainStep } from './explainStep'
import type { Charge, PricedTrip, PricedTripLine } from './pricedTrip'

const us = (money: Money): string => formatMoney(money, 'en')

/** What one charge comes to. */
export const amountOf = ({ unitSell, quantity }: Charge): Money =>
  moneyOf(BigInt(unitSell.amountMinor) * BigInt(quantity), unitSell.currency)

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`

/** Says in one sentence why a charge is what it is. */
export const explainCharge = (charge: Charge): string => {
  const { quantity, unitSell, trace } = charge
  const steps = trace.map((step) => explainStep(step, unitSell.currency))
  return `${quantity} × ${us(unitSell)} = ${us(amountOf(charge))}: ${steps.join('; ')}.`
}

/** Says in one sentence how a line's price comes to be. */
export const explainLine = ({ line, charges, sell }: PricedTripLine): string => {
  if (line.inclusion === 'own_arrangement') return `${line.label} is arranged by the travelers and costs nothing here.`
  const parts = charges.map((charge) => `${charge.quantity} × ${us(charge.unitSell)}`)
  const aside = line.inclusion === 'optional' ? ', offered and not summed' : ''
  return `${line.label} is ${us(sell)}${parts.length > 0 ? ` (${parts.join(' + ')})` : ''}${aside}.`
}

/** Says in one sentence how the total comes to be, and what of it stays with us where that is known. */
export const explainTotal = ({ quote: { lines, total, net, margin, marginPercent } }: PricedTrip): string => {
  const summed = lines.filter(({ optional }) => !optional)
  const rounding = summed.find(({ section }) => section === 'rounding')
  const count = counted(summed.length - (rounding ? 1 : 0), ['line', 'lines'])
  const rounded = rounding ? `, ${us(rounding.sell)} of rounding among it` : ''
  const stays = net && margin ? `; ${us(net)} net leaves a margin of ${us(margin)} (${marginPercent} %)` : ''
  return `The total of ${us(total)} is the sum of ${count}${rounded}${stays}.`
}
