import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Draw } from './draw'
import type { UnitPrice } from './unitPricing'

/** Draws that are alike on one date or several, with the price of their unit. */
export type Bundle = Omit<Draw, 'date'> & { dates: CalendarDate[]; unit: UnitPrice }

type PriceOf = (draw: Draw) => UnitPrice

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

const alone = (draw: Draw, priceOf: PriceOf): Bundle => {
  const { kind, date, quantity, netMinor, by, key, steps } = draw
  return { kind, quantity, netMinor, by, key, steps, dates: [date], unit: priceOf(draw) }
}

/** Puts draws together over dates where key, price and sharers are the same, in the order they first came. */
export const bundleDraws = (draws: readonly Draw[], priceOf: PriceOf): Bundle[] => {
  const [only] = draws
  if (only && draws.length === 1) return [alone(only, priceOf)]
  const bundles = new Map<string, Bundle>()
  for (const draw of ofOneDate(draws)) {
    const next = alone(draw, priceOf)
    const key = `${draw.key}|${draw.netMinor}|${next.unit.sell.amountMinor}|${draw.by.join(',')}`
    const same = bundles.get(key)
    if (same) {
      same.quantity += draw.quantity
      same.dates.push(draw.date)
    } else bundles.set(key, next)
  }
  return [...bundles.values()]
}
