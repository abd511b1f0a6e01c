import type { BookingStatus } from '@/src/domain/booking/bookingMachine'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

export type BookingRow = {
  id: string
  reference: string
  title: string
  status: BookingStatus
  start_date: CalendarDate | null
  end_date: CalendarDate | null
  total_minor: number
  paid_minor: number
  currency: CurrencyCode
  customer_id: string
  owner_id: string | null
  lead_id: string
}

/** Locks a booking, and with it its plan and payments, until the transaction ends; throws `not-found`. */
export const lockBooking = (tx: Tx, id: string): Promise<BookingRow> =>
  lockRow<BookingRow>(tx, { table: 'bookings', id })
