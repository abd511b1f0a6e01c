import type { Money } from '@/src/domain/shared/money'
import type { StayView } from './stayView'

/** One of several ways to travel; `difference` is what it costs more than the first, with the extras that are chosen. */
export type OptionView = {
  id: string
  name: string
  text: string | null
  total: Money
  difference: Money
  /** Where one sleeps in this option; missing in what was frozen before it was told. */
  stays?: StayView[]
}

/** Something the customer may add; `optionId` names the option it belongs to, null goes with all. */
export type ExtraView = {
  id: string
  optionId: string | null
  day: number | null
  label: string
  text: string | null
  amount: Money
}
