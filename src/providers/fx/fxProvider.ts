import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'

/** What one unit of `base` was in other currencies on a day; rates are plain decimals, exactly as published. */
export type FxQuotation = {
  base: CurrencyCode
  on: CalendarDate
  observedAt: Date
  rates: { currency: CurrencyCode; rate: string }[]
}

export type FxProvider = {
  /** Kept beside every rate, for people to read. */
  name: string
  /** Asks for the newest rates of a currency; throws `ProviderFailure`. */
  latest(base: CurrencyCode): Promise<FxQuotation>
}
