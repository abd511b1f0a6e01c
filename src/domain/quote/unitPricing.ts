import { type CurrencyCode, minorDigits } from '@/src/domain/shared/currency'
import {
  type Decimal,
  parseDecimal,
  plusPercent,
  roundDecimal,
  roundDecimalUpTo,
  timesDecimal,
} from '@/src/domain/shared/decimal'
import { type Money, moneyOf } from '@/src/domain/shared/money'
import type { MarkupRule } from './markupRule'
import { markupStep } from './markupStep'
import type { TraceStep } from './trace'
import type { FxRate } from './tripPricing'

/** What one unit costs us in the supplier's currency and in the customer's, what it sells for, and how. */
export type UnitPrice = { net: Money; cost: Money; sell: Money; steps: readonly TraceStep[] }

type Terms = {
  currency: CurrencyCode
  /** Null where net and sell are of one currency. */
  fx: FxRate | null
  /** Null where no rule applies: the price is the cost. */
  markup: MarkupRule | null
  unitUpToMinor: number | null
}

const decimalText = ({ digits, scale }: Decimal): string => {
  const padded = String(digits).padStart(scale + 1, '0')
  const fraction = scale === 0 ? '' : padded.slice(-scale).replace(/0+$/, '')
  return `${scale === 0 ? padded : padded.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`
}

const conversion = (fx: FxRate): Decimal => {
  const exact = timesDecimal(parseDecimal(fx.rate), plusPercent(fx.bufferPercent))
  const shift = minorDigits(fx.to) - minorDigits(fx.from)
  return shift >= 0
    ? { digits: exact.digits * 10n ** BigInt(shift), scale: exact.scale }
    : { digits: exact.digits, scale: exact.scale - shift }
}

/**
 * Makes the price of a unit out of its net price (never negative): net × rate × (1 + buffer) × (1 + markup), rounded once. The
 * cost has the buffer in it, so that a markup of 25 % is a margin of 20 %.
 */
export const unitPricing = ({ currency, fx, markup, unitUpToMinor }: Terms): ((netMinor: number) => UnitPrice) => {
  const toCost = fx ? conversion(fx) : { digits: 1n, scale: 0 }
  const toSell = timesDecimal(toCost, plusPercent(markup?.percent ?? '0'))
  const before: TraceStep[] = fx
    ? [
        {
          step: 'fx',
          rate: fx.rate,
          from: fx.from,
          to: fx.to,
          bufferPercent: fx.bufferPercent,
          source: fx.source,
          at: fx.at,
        },
      ]
    : []
  const marked: TraceStep[] = markup ? [markupStep(markup)] : []
  return (netMinor) => {
    const net = { digits: BigInt(netMinor), scale: 0 }
    const exact = timesDecimal(net, toSell)
    const sell = unitUpToMinor ? roundDecimalUpTo(exact, unitUpToMinor) : roundDecimal(exact)
    return {
      net: { amountMinor: netMinor, currency: fx?.from ?? currency },
      cost: moneyOf(roundDecimal(timesDecimal(net, toCost)), currency),
      sell: moneyOf(sell, currency),
      steps: [...before, ...marked, { step: 'rounding', upToMinor: unitUpToMinor, exactMinor: decimalText(exact) }],
    }
  }
}
