import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Draw } from './draw'
import type { SaleOf, UnitSale } from './unitSale'

/** Draws that are alike on one date or several, with what a unit of them is charged at. */
export type Bundle = Pick<Draw, 'kind' | 'quantity' | 'by'> & { dates: CalendarDate[]; sale: UnitSale }

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === b.length && a.every((index, at) => index === b[at]) ? a : [...new Set([...a, ...b])]

/** On one date, draws of one key are one, shared by all who share any of them. */
const ofOneDate = (draws: readonly Draw[]): Draw[] => {
  const byKey = new Map<string, Draw>()
  for (const draw of draws) {
    const key = `${draw.date}|${draw.key}|${draw.netMinor}`
    const same = byKey.get(key)
    byKey.set(key, same ? { ...same, quantity: same.quantity + draw.quantity, by: union(same.by, draw.by) } : draw)
  }
  return [...byKey.values()]
}

const alone = (draw: Draw, saleOf: SaleOf): Bundle => {
  const { kind, date, quantity, by } = draw
  return { kind, quantity, by, dates: [date], sale: saleOf(draw) }
}

/** Puts draws together over dates where key, price and sharers are the same, in the order they first came. */
export const bundleDraws = (draws: readonly Draw[], saleOf: SaleOf): Bundle[] => {
  const [only] = draws
  if (only && draws.length === 1) return [alone(only, saleOf)]
  const bundles = new Map<string, Bundle>()
  for (const draw of ofOneDate(draws)) {
    const next = alone(draw, saleOf)
    const key = `${draw.key}|${draw.netMinor}|${next.sale.unitSell.amountMinor}|${draw.by.join(',')}`
    const same = bundles.get(key)
    if (same) {
      same.quantity += draw.quantity
      same.dates.push(draw.date)
    } else bundles.set(key, next)
  }
  return [...bundles.values()]
}
