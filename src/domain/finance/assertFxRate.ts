import { type CalendarDate, compareDates } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { parseDecimal } from '@/src/domain/shared/decimal'
import { DomainError } from '@/src/domain/shared/domainError'
import type { FinanceErrorCode } from './errorCodes'

type Given = { from: CurrencyCode; to: CurrencyCode; rate: string; on: CalendarDate }

/** Throws `invalid-rate` unless a rate set by hand joins two currencies, is above zero and is of today or earlier. */
export const assertFxRate = ({ from, to, rate, on }: Given, { today }: { today: CalendarDate }): void => {
  const refuse = (detail: string): never => {
    throw new DomainError<FinanceErrorCode>('invalid-rate', detail)
  }
  if (from === to) refuse('A rate joins two currencies.')
  if (parseDecimal(rate).digits <= 0n) refuse('A rate is above zero.')
  if (compareDates(on, today) > 0) refuse('A rate is known on its day, not before.')
}
