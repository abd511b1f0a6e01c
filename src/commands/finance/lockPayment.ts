import { validate as isUuid } from 'uuid'
import type { PaymentStatus } from '@/src/domain/finance/paymentMachine'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

export type PaymentMethod = 'card' | 'bank_transfer' | 'cash'

export type PaymentRow = {
  id: string
  booking_id: string
  plan_row_id: string | null
  method: PaymentMethod
  status: PaymentStatus
  amount_minor: number
  received_minor: number
  refunded_minor: number
  currency: CurrencyCode
  received_on: CalendarDate | null
  reference: string | null
  checkout_id: string | null
  provider_payment_id: string | null
  failure: string | null
  revision: string
}

/** Locks a payment after its booking, parents first; throws `not-found`. */
export const lockPayment = async (tx: Tx, id: string): Promise<PaymentRow> => {
  const found = isUuid(id)
    ? await rowOf<{ booking_id: string }>(tx, sql`SELECT booking_id FROM payments WHERE id = ${id}`)
    : undefined
  if (!found) throw new DomainError('not-found', 'There is no such payment.')
  await rowOf(tx, sql`SELECT id FROM bookings WHERE id = ${found.booking_id} FOR UPDATE`)
  const row = await rowOf<PaymentRow>(tx, sql`SELECT * FROM payments WHERE id = ${id} FOR UPDATE`)
  if (!row) throw new DomainError('not-found', 'There is no such payment.')
  return row
}
