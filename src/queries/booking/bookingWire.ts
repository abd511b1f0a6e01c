import { z } from 'zod'
import { bookingMachine } from '@/src/domain/booking/bookingMachine'
import type { BookingView } from '@/src/domain/booking/bookingView'
import { currencyCodes } from '@/src/domain/shared/currency'
import { locales } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import { planRowStatuses } from '@/src/domain/shared/planRowStatus'

const moneyWire = z.object({ amount_minor: z.number().int(), currency: z.enum(currencyCodes) })

export const bookingWire = z.object({
  reference: z.string(),
  status: z.enum(bookingMachine.states),
  title: z.string(),
  start_date: z.iso.date().nullable(),
  end_date: z.iso.date().nullable(),
  language: z.enum(locales),
  travelers_expected: z.number().int(),
  travelers: z.array(z.object({ name: z.string().nullable() })),
  chosen: z.array(z.string()).describe('The option and the extras that were accepted, by name.'),
  plan_rows: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      amount: moneyWire,
      paid: moneyWire,
      due: moneyWire,
      due_date: z.iso.date().nullable(),
      status: z.enum(planRowStatuses),
    }),
  ),
  total: moneyWire,
  paid: moneyWire,
  due: moneyWire,
  next_payable: z.object({ plan_row_id: z.string(), amount: moneyWire }).nullable(),
})

const money = ({ amountMinor, currency }: Money) => ({ amount_minor: amountMinor, currency })

/** Writes a booking as its customer's API answers it. */
export const toBookingWire = (view: BookingView): z.infer<typeof bookingWire> => ({
  reference: view.reference,
  status: view.status,
  title: view.title,
  start_date: view.startDate,
  end_date: view.endDate,
  language: view.language,
  travelers_expected: view.travelersExpected,
  travelers: view.travelers,
  chosen: view.chosen,
  plan_rows: view.planRows.map(({ id, label, amount, paid, due, dueDate, status }) => ({
    id,
    label,
    amount: money(amount),
    paid: money(paid),
    due: money(due),
    due_date: dueDate,
    status,
  })),
  total: money(view.total),
  paid: money(view.paid),
  due: money(view.due),
  next_payable: view.nextPayable && { plan_row_id: view.nextPayable.planRowId, amount: money(view.nextPayable.amount) },
})
