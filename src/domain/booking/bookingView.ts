import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CompanyView } from '@/src/domain/shared/companyView'
import type { DayView } from '@/src/domain/shared/dayView'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import type { Picture } from '@/src/domain/shared/picture'
import type { PlanRowStatus } from '@/src/domain/shared/planRowStatus'
import type { BookingStatus } from './bookingMachine'

export type PlanRowView = {
  id: string
  label: string
  amount: Money
  paid: Money
  /** What is still to be paid of this row, whenever it is due. */
  due: Money
  dueDate: CalendarDate | null
  status: PlanRowStatus
}

/** Everything a customer may see of a booking, and nothing else. */
export type BookingView = {
  reference: string
  status: BookingStatus
  title: string
  startDate: CalendarDate | null
  endDate: CalendarDate | null
  language: Language
  travelersExpected: number
  travelers: { name: string | null }[]
  planRows: PlanRowView[]
  total: Money
  paid: Money
  due: Money
  nextPayable: { planRowId: string; amount: Money } | null
  cover: Picture | null
  /** The option and the extras the customer chose, by name; nothing where there was nothing to choose. */
  chosen: string[]
  days: DayView[]
  company: CompanyView
  bankDetails: string | null
}
