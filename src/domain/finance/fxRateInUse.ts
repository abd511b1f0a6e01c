import { type CalendarDate, daysBetween } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { FxSource } from './fxSources'

/** One stored rate: `rate` units of `to` for one unit of `from`. */
export type FxRate = {
  id: string
  from: CurrencyCode
  to: CurrencyCode
  rate: string
  on: CalendarDate
  source: FxSource
  sourceName: string
  observedAt: string
}

/** A rate as a quote would use it: with the buffer put on it, and whether it is too old to trust. */
export type FxRateInUse = FxRate & { bufferPercent: string; ageDays: number; isStale: boolean }

export type FxTerms = {
  bufferPercent: string
  /** Buffers of currencies that have one of their own. */
  buffers: readonly { currency: CurrencyCode; percent: string }[]
  staleAfterDays: number
}

/** Says with which buffer a rate is used on a day, and whether it is stale by then. */
export const fxRateInUse = (rate: FxRate, { on, terms }: { on: CalendarDate; terms: FxTerms }): FxRateInUse => {
  const ageDays = daysBetween(rate.on, on)
  const own = terms.buffers.find(({ currency }) => currency === rate.from)
  return {
    ...rate,
    bufferPercent: own?.percent ?? terms.bufferPercent,
    ageDays,
    isStale: ageDays > terms.staleAfterDays,
  }
}
