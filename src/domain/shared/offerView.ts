import type { CalendarDate } from './calendarDate'
import type { Money } from './money'

export type Travelers = { adults: number; children: number }

/** One printed line of a price; `amount` is null where the line only says that something is included. */
export type PriceLineView = { label: string; detail: string | null; amount: Money | null; optional: boolean }

/** One printed row of an offer's payment plan; `dueDate` is null while the dates it hangs on are open. */
export type PlanLineView = {
  label: string
  percent: number | null
  amount: Money
  dueDate: CalendarDate | null
  dueText: string
}

/** The terms an offer is made under. */
export type TermsView = { version: string; text: string }
